// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The well itself: stone ring, water, windlass, roof and bucket.
final class Well {
    private Well() {}

    static void draw(Graphics2D g) {
        shadow(g);
        posts(g);
        drum(g);
        water(g);
        roof(g);
        bucket(g);
    }

    private static void shadow(Graphics2D g) {
        g.setColor(new Color(70, 48, 24, 60));
        g.fill(new Ellipse2D.Double(250, 985, 520, 130));
    }

    private static void posts(Graphics2D g) {
        g.setColor(Palette.WOOD);
        g.fill(new RoundRectangle2D.Double(352, 520, 34, 420, 8, 8));
        g.fill(new RoundRectangle2D.Double(694, 520, 34, 420, 8, 8));
        g.setColor(new Color(0x8F5C33));
        g.fill(new RoundRectangle2D.Double(330, 640, 420, 40, 20, 20));
        g.setColor(new Color(0xD9C39A));
        g.setStroke(new BasicStroke(5f));
        for (int turn = 0; turn < 9; turn++) {
            g.draw(new Ellipse2D.Double(484 + turn * 12, 636, 12, 48));
        }
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var crank = new Path2D.Double();
        crank.moveTo(750, 660);
        crank.lineTo(788, 660);
        crank.lineTo(788, 724);
        crank.lineTo(822, 724);
        g.draw(crank);
    }

    private static void drum(Graphics2D g) {
        g.setColor(Palette.STONE);
        g.fill(new Ellipse2D.Double(310, 1000, 460, 120));
        g.fill(new Rectangle2D.Double(310, 880, 460, 180));
        g.setColor(new Color(0x8F8578));
        g.setStroke(new BasicStroke(3f));
        for (int row = 0; row < 4; row++) {
            double y = 930 + row * 42;
            g.draw(new Arc2D.Double(310, y - 60, 460, 120, 180, 180, Arc2D.OPEN));
            for (int stone = 0; stone < 7; stone++) {
                double x = 340 + stone * 66 + (row % 2) * 33;
                double sag =
                        60
                                * StrictMath.sqrt(
                                        StrictMath.max(
                                                0, 1 - (x - 540) * (x - 540) / (230.0 * 230.0)));
                if (x < 764) {
                    g.draw(new Line2D.Double(x, y + sag, x, y + sag - 42));
                }
            }
        }
    }

    private static void water(Graphics2D g) {
        g.setColor(new Color(0xD3C9BC));
        g.fill(new Ellipse2D.Double(296, 816, 488, 132));
        g.setColor(Palette.IRON_BLUE);
        g.fill(new Ellipse2D.Double(340, 834, 400, 94));
        g.setColor(new Color(0x4E86A6));
        g.fill(new Ellipse2D.Double(376, 862, 328, 60));
        g.setColor(new Color(255, 226, 160, 150));
        g.fill(new Ellipse2D.Double(560, 878, 110, 16));
    }

    private static void roof(Graphics2D g) {
        g.setColor(Palette.WOOD);
        g.fill(new RoundRectangle2D.Double(352, 520, 34, 340, 8, 8));
        g.fill(new RoundRectangle2D.Double(694, 520, 34, 340, 8, 8));
        var roof = new Path2D.Double();
        roof.moveTo(262, 560);
        roof.lineTo(540, 372);
        roof.lineTo(818, 560);
        roof.lineTo(788, 582);
        roof.lineTo(540, 424);
        roof.lineTo(292, 582);
        roof.closePath();
        var gable = new Path2D.Double();
        gable.moveTo(322, 556);
        gable.lineTo(540, 416);
        gable.lineTo(758, 556);
        gable.closePath();
        g.setColor(Palette.OCHRE);
        g.fill(gable);
        flower(g);
        g.setColor(Palette.ROOF);
        g.fill(roof);
    }

    private static void flower(Graphics2D g) {
        g.setColor(Palette.PAPER);
        for (int petal = 0; petal < 8; petal++) {
            double angle = StrictMath.PI * petal / 4;
            double x = 540 + 26 * StrictMath.cos(angle);
            double y = 506 + 26 * StrictMath.sin(angle);
            g.fill(new Ellipse2D.Double(x - 10, y - 10, 20, 20));
        }
    }

    private static void bucket(Graphics2D g) {
        g.setColor(new Color(0xD9C39A));
        g.setStroke(new BasicStroke(5f));
        g.draw(new Line2D.Double(540, 682, 540, 752));
        g.setColor(Palette.INK);
        g.draw(new Arc2D.Double(500, 742, 80, 72, 0, 180, Arc2D.OPEN));
        var pail = new Path2D.Double();
        pail.moveTo(496, 778);
        pail.lineTo(584, 778);
        pail.lineTo(570, 862);
        pail.lineTo(510, 862);
        pail.closePath();
        g.setColor(new Color(0xA86A38));
        g.fill(pail);
        g.setColor(Palette.IRON_BLUE);
        g.fill(new Rectangle2D.Double(499, 796, 82, 9));
        g.fill(new Rectangle2D.Double(506, 836, 68, 9));
        g.setColor(new Color(0x4E86A6));
        g.fill(new Ellipse2D.Double(496, 768, 88, 20));
    }
}
