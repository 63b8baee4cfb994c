// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/// What is to be seen on a road.
final class Street {
    private static final Color ASPHALT = new Color(0x6B6F73);

    private Street() {}

    /// A trolleybus at its stop.
    static void stop(Graphics2D g, Random chance) {
        road(g);
        g.setColor(chance.nextBoolean() ? Palette.IRON_BLUE : Palette.OCHRE);
        g.fill(new RoundRectangle2D.Double(250, 330, 460, 180, 30, 30));
        g.setColor(Palette.WINDOW);
        for (int window = 0; window < 6; window++) {
            g.fill(new Rectangle2D.Double(276 + 70.0 * window, 356, 54, 60));
        }
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(250, 440, 460, 14));
        g.setColor(Palette.INK);
        g.fill(new Ellipse2D.Double(310, 480, 66, 66));
        g.fill(new Ellipse2D.Double(584, 480, 66, 66));
        g.setStroke(new BasicStroke(5f));
        g.draw(new Line2D.Double(430, 330, 300, 210));
        g.draw(new Line2D.Double(0, 206, PlacePicture.WIDTH, 200));
    }

    /// A trench with barriers and a heap of earth.
    static void works(Graphics2D g, Random chance) {
        road(g);
        g.setColor(new Color(0x8A6A48));
        g.fill(new Ellipse2D.Double(560, 420, 240 + chance.nextInt(60), 150));
        g.setColor(Palette.INK);
        g.fill(new RoundRectangle2D.Double(230, 520, 330, 44, 20, 20));
        for (int barrier = 0; barrier < 3; barrier++) {
            double x = 200 + 150.0 * barrier;
            g.setColor(Palette.PAPER);
            g.fill(new Rectangle2D.Double(x, 440, 120, 30));
            g.setColor(new Color(0xC0453A));
            for (int stripe = 0; stripe < 3; stripe++) {
                var mark = new Path2D.Double();
                mark.moveTo(x + 40 * stripe, 440);
                mark.lineTo(x + 20 + 40 * stripe, 440);
                mark.lineTo(x + 40 * stripe + 4, 470);
                mark.lineTo(x + 40 * stripe, 470);
                mark.closePath();
                g.fill(mark);
            }
            g.setColor(Palette.INK);
            g.fill(new Rectangle2D.Double(x + 10, 470, 8, 46));
            g.fill(new Rectangle2D.Double(x + 102, 470, 8, 46));
        }
    }

    private static void road(Graphics2D g) {
        g.setColor(ASPHALT);
        g.fill(new Rectangle2D.Double(0, 500, PlacePicture.WIDTH, 90));
        g.setColor(Palette.PAPER);
        for (int x = 20; x < PlacePicture.WIDTH; x += 120) {
            g.fill(new Rectangle2D.Double(x, 570, 60, 6));
        }
    }
}
