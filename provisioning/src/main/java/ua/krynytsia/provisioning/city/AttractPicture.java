// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import ua.krynytsia.provisioning.ProvisioningException;

/// The picture of the attract screen, drawn by hand in code: a well in a square, evening light. No
/// letters, so no fonts; the same bytes on every machine with the same Java.
final class AttractPicture {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1200;
    private static final int SQUARE = 780;
    private static final Color PAPER = new Color(0xFBF9F5);
    private static final Color INK = new Color(0x1B2430);
    private static final Color IRON_BLUE = new Color(0x1F4E6B);
    private static final Color OCHRE = new Color(0xC8742B);
    private static final Color SAND = new Color(0xF3E3C8);
    private static final Color STONE = new Color(0xB9AEA0);
    private static final Color WOOD = new Color(0x7A4B27);
    private static final Color ROOF = new Color(0x9A5524);
    private static final Color WINDOW = new Color(0xFFE3A3);

    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        sky(g);
        hills(g);
        town(g);
        square(g);
        shadow(g);
        posts(g);
        drum(g);
        roof(g);
        bucket(g);
        g.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new ProvisioningException("this Java cannot write PNG pictures");
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot encode the attract picture", e);
        }
        return bytes.toByteArray();
    }

    private static void sky(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(0xC9DBE4), 0, SQUARE, SAND));
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, SQUARE));
        for (int ring = 5; ring >= 1; ring--) {
            double radius = 70 + ring * 34;
            g.setColor(new Color(255, 226, 160, 22));
            g.fill(new Ellipse2D.Double(800 - radius, 250 - radius, 2 * radius, 2 * radius));
        }
        g.setColor(new Color(0xF6D08A));
        g.fill(new Ellipse2D.Double(730, 180, 140, 140));
        g.setColor(new Color(255, 255, 255, 120));
        cloud(g, 150, 170, 1.0);
        cloud(g, 470, 95, 0.7);
        cloud(g, 330, 300, 0.8);
    }

    private static void cloud(Graphics2D g, double x, double y, double size) {
        var cloud = new Path2D.Double();
        cloud.moveTo(x, y);
        cloud.curveTo(
                x + 30 * size,
                y - 60 * size,
                x + 120 * size,
                y - 60 * size,
                x + 140 * size,
                y - 15 * size);
        cloud.curveTo(
                x + 200 * size, y - 40 * size, x + 240 * size, y - 10 * size, x + 240 * size, y);
        cloud.closePath();
        g.fill(cloud);
    }

    private static void hills(Graphics2D g) {
        hill(g, new Color(0xB4C3BE), 560, 70, 0.0052, 0.4);
        hill(g, new Color(0x9FB0A0), 620, 46, 0.0068, 2.1);
        hill(g, new Color(0xA79C74), 668, 30, 0.0094, 4.0);
    }

    private static void hill(
            Graphics2D g, Color colour, double level, double height, double pace, double start) {
        var hill = new Path2D.Double();
        hill.moveTo(0, SQUARE);
        for (int x = 0; x <= WIDTH; x += 6) {
            hill.lineTo(x, level - height * StrictMath.sin(start + x * pace));
        }
        hill.lineTo(WIDTH, SQUARE);
        hill.closePath();
        g.setColor(colour);
        g.fill(hill);
    }

    private static void town(Graphics2D g) {
        var chance = new Random(1775);
        Color[] walls = {
            new Color(0xE9D6B4),
            new Color(0xD8B98C),
            new Color(0xC99A6B),
            new Color(0xE4CDB9),
            new Color(0xB7C2C4)
        };
        for (int x = -20; x < WIDTH; ) {
            int width = 86 + chance.nextInt(60);
            int height = 92 + chance.nextInt(150);
            house(g, x, width, height, walls[chance.nextInt(walls.length)], chance);
            x += width + chance.nextInt(16);
        }
        for (int x = 30; x < WIDTH; x += 150) {
            tree(g, x + chance.nextInt(60), 74 + chance.nextInt(30));
        }
    }

    private static void house(
            Graphics2D g, int x, int width, int height, Color wall, Random chance) {
        int top = SQUARE - height;
        g.setColor(wall);
        g.fill(new Rectangle2D.Double(x, top, width, height));
        var gable = new Path2D.Double();
        gable.moveTo(x - 6, top);
        gable.lineTo(x + width / 2.0, top - width * 0.34);
        gable.lineTo(x + width + 6, top);
        gable.closePath();
        g.setColor(chance.nextBoolean() ? ROOF : new Color(0x6E7B84));
        g.fill(gable);
        for (int wx = x + 16; wx + 18 < x + width - 8; wx += 34) {
            for (int wy = top + 20; wy + 30 < SQUARE - 26; wy += 46) {
                g.setColor(chance.nextInt(3) == 0 ? WINDOW : new Color(0x52697A));
                g.fill(new RoundRectangle2D.Double(wx, wy, 18, 26, 4, 4));
            }
        }
    }

    private static void tree(Graphics2D g, int x, int size) {
        g.setColor(WOOD);
        g.fill(new Rectangle2D.Double(x - 4, SQUARE - size * 0.55, 8, size * 0.6));
        g.setColor(new Color(0x6F8A5C));
        g.fill(
                new Ellipse2D.Double(
                        x - size * 0.36, SQUARE - size * 1.25, size * 0.72, size * 0.85));
    }

    private static void square(Graphics2D g) {
        g.setPaint(
                new GradientPaint(0, SQUARE, new Color(0xE6D5B8), 0, HEIGHT, new Color(0xCDB48C)));
        g.fill(new Rectangle2D.Double(0, SQUARE, WIDTH, HEIGHT - SQUARE));
        g.setClip(new Rectangle2D.Double(0, SQUARE + 4, WIDTH, HEIGHT));
        g.setColor(new Color(120, 96, 60, 46));
        g.setStroke(new BasicStroke(2.4f));
        for (int ring = 0; ring < 9; ring++) {
            double across = 460 + ring * 150;
            double down = across * 0.34;
            g.draw(new Ellipse2D.Double(540 - across / 2, 1010 - down / 2, across, down));
        }
        for (int ray = 0; ray < 28; ray++) {
            double angle = StrictMath.PI * 2 * ray / 28;
            var line = new Path2D.Double();
            line.moveTo(540 + 230 * StrictMath.cos(angle), 1010 + 78 * StrictMath.sin(angle));
            line.lineTo(540 + 900 * StrictMath.cos(angle), 1010 + 306 * StrictMath.sin(angle));
            g.draw(line);
        }
        g.setClip(null);
    }

    private static void shadow(Graphics2D g) {
        g.setColor(new Color(70, 48, 24, 60));
        g.fill(new Ellipse2D.Double(250, 985, 520, 130));
    }

    private static void posts(Graphics2D g) {
        g.setColor(WOOD);
        g.fill(new RoundRectangle2D.Double(352, 520, 34, 420, 8, 8));
        g.fill(new RoundRectangle2D.Double(694, 520, 34, 420, 8, 8));
        g.setColor(new Color(0x8F5C33));
        g.fill(new RoundRectangle2D.Double(330, 640, 420, 40, 20, 20));
        g.setColor(new Color(0xD9C39A));
        g.setStroke(new BasicStroke(5f));
        for (int turn = 0; turn < 9; turn++) {
            g.draw(new Ellipse2D.Double(484 + turn * 12, 636, 12, 48));
        }
        g.setColor(INK);
        g.setStroke(new BasicStroke(9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var crank = new Path2D.Double();
        crank.moveTo(750, 660);
        crank.lineTo(788, 660);
        crank.lineTo(788, 724);
        crank.lineTo(822, 724);
        g.draw(crank);
    }

    private static void drum(Graphics2D g) {
        g.setColor(STONE);
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
        g.setColor(new Color(0xD3C9BC));
        g.fill(new Ellipse2D.Double(296, 816, 488, 132));
        g.setColor(IRON_BLUE);
        g.fill(new Ellipse2D.Double(340, 834, 400, 94));
        g.setColor(new Color(0x4E86A6));
        g.fill(new Ellipse2D.Double(376, 862, 328, 60));
        g.setColor(new Color(255, 226, 160, 150));
        g.fill(new Ellipse2D.Double(560, 878, 110, 16));
    }

    private static void roof(Graphics2D g) {
        g.setColor(WOOD);
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
        g.setColor(OCHRE);
        g.fill(gable);
        g.setColor(PAPER);
        for (int petal = 0; petal < 8; petal++) {
            double angle = StrictMath.PI * petal / 4;
            double x = 540 + 26 * StrictMath.cos(angle);
            double y = 506 + 26 * StrictMath.sin(angle);
            g.fill(new Ellipse2D.Double(x - 10, y - 10, 20, 20));
        }
        g.setColor(ROOF);
        g.fill(roof);
    }

    private static void bucket(Graphics2D g) {
        g.setColor(new Color(0xD9C39A));
        g.setStroke(new BasicStroke(5f));
        g.draw(new Line2D.Double(540, 682, 540, 752));
        g.setColor(INK);
        g.draw(new Arc2D.Double(500, 742, 80, 72, 0, 180, Arc2D.OPEN));
        var pail = new Path2D.Double();
        pail.moveTo(496, 778);
        pail.lineTo(584, 778);
        pail.lineTo(570, 862);
        pail.lineTo(510, 862);
        pail.closePath();
        g.setColor(new Color(0xA86A38));
        g.fill(pail);
        g.setColor(IRON_BLUE);
        g.fill(new Rectangle2D.Double(499, 796, 82, 9));
        g.fill(new Rectangle2D.Double(506, 836, 68, 9));
        g.setColor(new Color(0x4E86A6));
        g.fill(new Ellipse2D.Double(496, 768, 88, 20));
    }
}
