// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/// Trees, water, a bench, a monument.
final class Garden {
    private static final Color[] LEAVES = {
        new Color(0x6F8A5C), new Color(0x88995A), new Color(0xB98B45), new Color(0x5F7F66)
    };

    private Garden() {}

    /// A pond, a bench and a row of trees behind them.
    static void park(Graphics2D g, Random chance) {
        for (int x = 60; x < PlacePicture.WIDTH; x += 110) {
            tree(g, x + chance.nextInt(50), PlacePicture.GROUND, 150 + chance.nextInt(90), chance);
        }
        g.setColor(new Color(0x7FA7B8));
        g.fill(new Ellipse2D.Double(60, PlacePicture.GROUND + 20.0, 330, 90));
        g.setColor(new Color(0xA9C6D2));
        g.fill(new Ellipse2D.Double(110, PlacePicture.GROUND + 40.0, 160, 20));
        bench(g, 640, PlacePicture.GROUND + 70.0);
    }

    /// A stone on steps among flower beds.
    static void monument(Graphics2D g, Random chance) {
        double middle = PlacePicture.WIDTH / 2.0;
        int height = 210 + chance.nextInt(90);
        g.setColor(new Color(0x8F8578));
        for (int step = 0; step < 3; step++) {
            double half = 150 - 30 * step;
            g.fill(new Rectangle2D.Double(middle - half, 480 - 22.0 * step, 2 * half, 24));
        }
        var stone = new Path2D.Double();
        stone.moveTo(middle - 50, 438);
        stone.lineTo(middle - 30, 438 - height);
        stone.lineTo(middle, 412 - height);
        stone.lineTo(middle + 30, 438 - height);
        stone.lineTo(middle + 50, 438);
        stone.closePath();
        g.setColor(Palette.STONE);
        g.fill(stone);
        for (int flower = 0; flower < 60; flower++) {
            g.setColor(flower % 2 == 0 ? new Color(0xD9B23C) : new Color(0x4F7FB0));
            double x = 190 + chance.nextInt(580);
            g.fill(new Ellipse2D.Double(x, 510 + chance.nextInt(26), 11, 11));
        }
    }

    /// Some at both sides of whatever stands in the middle.
    static void trees(Graphics2D g, Random chance) {
        for (int i = 0; i < 2 + chance.nextInt(2); i++) {
            tree(g, 30 + chance.nextInt(120), 540 + chance.nextInt(40), 170, chance);
            tree(g, 810 + chance.nextInt(120), 540 + chance.nextInt(40), 170, chance);
        }
    }

    private static void tree(Graphics2D g, double x, double foot, double size, Random chance) {
        g.setColor(Palette.WOOD);
        g.fill(new Rectangle2D.Double(x - 6, foot - size * 0.5, 12, size * 0.5));
        g.setColor(LEAVES[chance.nextInt(LEAVES.length)]);
        g.fill(new Ellipse2D.Double(x - size * 0.33, foot - size * 1.15, size * 0.66, size * 0.8));
    }

    private static void bench(Graphics2D g, double x, double foot) {
        g.setColor(Palette.WOOD);
        g.fill(new Rectangle2D.Double(x, foot - 44, 170, 14));
        g.fill(new Rectangle2D.Double(x, foot - 70, 170, 12));
        g.setColor(Palette.INK);
        g.fill(new Rectangle2D.Double(x + 14, foot - 30, 8, 30));
        g.fill(new Rectangle2D.Double(x + 148, foot - 30, 8, 30));
    }
}
