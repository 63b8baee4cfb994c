// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/// Houses seen from the front.
final class Building {
    private static final List<Color> WALLS =
            List.of(
                    new Color(0xE9D6B4),
                    new Color(0xD8B98C),
                    new Color(0xC99A6B),
                    new Color(0xE4CDB9),
                    new Color(0xB7C2C4),
                    new Color(0xCBB7B0));
    private static final Color GLASS = new Color(0x52697A);
    private static final int FLOOR = 84;

    private final Graphics2D g;
    private final Random chance;

    Building(Graphics2D g, Random chance) {
        this.g = g;
        this.chance = chance;
    }

    /// Floors of windows under a roof, a door in the middle.
    void wide(int floors, Emblem emblem) {
        int width = 560 + chance.nextInt(120);
        int height = floors * FLOOR + 40;
        double left = (PlacePicture.WIDTH - width) / 2.0;
        double top = PlacePicture.GROUND - height;
        wall(left, top, width, height);
        for (int floor = 0; floor < floors; floor++) {
            windows(left + 26, top + 24 + floor * FLOOR, width - 52);
        }
        roof(left, top, width, 50 + chance.nextInt(50));
        door(top + height);
        emblem.draw(g, PlacePicture.WIDTH / 2.0, top + 6);
    }

    /// A portico.
    void columns(Emblem emblem) {
        int width = 520;
        double left = (PlacePicture.WIDTH - width) / 2.0;
        double top = PlacePicture.GROUND - 230.0;
        wall(left, top, width, 230);
        roof(left, top, width, 110);
        g.setColor(Palette.PAPER);
        int columns = 4 + 2 * chance.nextInt(2);
        for (int i = 0; i < columns; i++) {
            double x = left + 30 + i * (width - 84.0) / (columns - 1);
            g.fill(new Rectangle2D.Double(x, top + 14, 24, 216));
        }
        door(PlacePicture.GROUND);
        g.setColor(Palette.STONE);
        g.fill(new Rectangle2D.Double(left - 20, PlacePicture.GROUND - 14.0, width + 40, 20));
        emblem.draw(g, PlacePicture.WIDTH / 2.0, top - 44);
    }

    /// A way down into a cellar, an arrow over it.
    void shelter() {
        wide(2, Emblem.SHIELD);
        double middle = PlacePicture.WIDTH / 2.0;
        g.setColor(Palette.STONE);
        g.fill(new Rectangle2D.Double(middle - 110, PlacePicture.GROUND - 110.0, 220, 130));
        g.setColor(Palette.INK);
        g.fill(new Arc2D.Double(middle - 70, PlacePicture.GROUND - 92.0, 140, 220, 0, 180, 2));
        g.setColor(Palette.STONE);
        for (int step = 0; step < 4; step++) {
            g.fill(
                    new Rectangle2D.Double(
                            middle - 66, PlacePicture.GROUND - 60.0 + 20 * step, 132, 6));
        }
    }

    private void wall(double left, double top, double width, double height) {
        g.setColor(WALLS.get(chance.nextInt(WALLS.size())));
        g.fill(new Rectangle2D.Double(left, top, width, height));
    }

    private void roof(double left, double top, double width, double height) {
        var roof = new Path2D.Double();
        roof.moveTo(left - 18, top);
        roof.lineTo(left + width / 2, top - height);
        roof.lineTo(left + width + 18, top);
        roof.closePath();
        g.setColor(chance.nextBoolean() ? Palette.ROOF : new Color(0x6E7B84));
        g.fill(roof);
    }

    private void windows(double left, double top, double width) {
        int count = (int) (width / 62);
        for (int i = 0; i < count; i++) {
            g.setColor(chance.nextInt(4) == 0 ? Palette.WINDOW : GLASS);
            g.fill(new Rectangle2D.Double(left + i * width / count + 8, top, 40, 48));
        }
    }

    private void door(double bottom) {
        g.setColor(Palette.WOOD);
        g.fill(new Rectangle2D.Double(PlacePicture.WIDTH / 2.0 - 34, bottom - 92, 68, 92));
        g.setColor(Palette.WINDOW);
        g.fill(new Rectangle2D.Double(PlacePicture.WIDTH / 2.0 - 24, bottom - 80, 48, 26));
    }
}
