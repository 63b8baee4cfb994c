// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/// Sky, hills, the houses around and the paved square.
final class Backdrop {
    private static final int WIDTH = AttractPicture.WIDTH;
    private static final int HEIGHT = AttractPicture.HEIGHT;
    private static final int SQUARE = 780;

    private Backdrop() {}

    static void draw(Graphics2D g) {
        sky(g);
        hills(g);
        town(g);
        square(g);
    }

    private static void sky(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(0xC9DBE4), 0, SQUARE, Palette.SAND));
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
        g.setColor(chance.nextBoolean() ? Palette.ROOF : new Color(0x6E7B84));
        g.fill(gable);
        for (int wx = x + 16; wx + 18 < x + width - 8; wx += 34) {
            for (int wy = top + 20; wy + 30 < SQUARE - 26; wy += 46) {
                g.setColor(chance.nextInt(3) == 0 ? Palette.WINDOW : new Color(0x52697A));
                g.fill(new RoundRectangle2D.Double(wx, wy, 18, 26, 4, 4));
            }
        }
    }

    private static void tree(Graphics2D g, int x, int size) {
        g.setColor(Palette.WOOD);
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
}
