// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/// A place of the city, 960 by 640: a building or a garden under the sky of one hour of the day.
/// The same kind and variant give the same picture.
///
/// @param variant from 0; three after one another have three skies
public record PlacePicture(Kind kind, int variant) {
    static final int WIDTH = 960;
    static final int HEIGHT = 640;
    static final int GROUND = 500;

    /// What stands there.
    public enum Kind {
        SCHOOL,
        KINDERGARTEN,
        CLINIC,
        LIBRARY,
        OFFICE,
        PARK,
        MONUMENT,
        SHELTER,
        STOP,
        WORKS
    }

    /// The hour of the day; the words for people stand beside the lists of the city.
    public enum Sky {
        MORNING(new Color(0xF6DCC0), new Color(0xF3B97A)),
        DAY(new Color(0xCFE3EE), new Color(0xF7E08C)),
        EVENING(new Color(0xC9B7C8), new Color(0xE58F5C));

        private final Color air;
        private final Color sun;

        Sky(Color air, Color sun) {
            this.air = air;
            this.sun = sun;
        }
    }

    public Sky sky() {
        return Sky.values()[variant % Sky.values().length];
    }

    public byte[] png() {
        return Canvas.png(WIDTH, HEIGHT, this::draw);
    }

    private void draw(Graphics2D g) {
        var chance = new Random(31L * kind.ordinal() + variant);
        air(g, chance);
        ground(g);
        switch (kind) {
            case SCHOOL -> new Building(g, chance).wide(3, Emblem.BOOK);
            case KINDERGARTEN -> new Building(g, chance).wide(2, Emblem.SUN);
            case CLINIC -> new Building(g, chance).wide(3, Emblem.CROSS);
            case LIBRARY -> new Building(g, chance).columns(Emblem.BOOK);
            case OFFICE -> new Building(g, chance).columns(Emblem.SHIELD);
            case PARK -> Garden.park(g, chance);
            case MONUMENT -> Garden.monument(g, chance);
            case SHELTER -> new Building(g, chance).shelter();
            case STOP -> Street.stop(g, chance);
            case WORKS -> Street.works(g, chance);
        }
        Garden.trees(g, chance);
    }

    private void air(Graphics2D g, Random chance) {
        Sky sky = sky();
        g.setColor(sky.air);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        double x = 120 + chance.nextInt(720);
        double y = sky == Sky.DAY ? 90 : 230 + chance.nextInt(60);
        g.setColor(sky.sun);
        g.fill(new Ellipse2D.Double(x - 45, y - 45, 90, 90));
        g.setColor(new Color(255, 255, 255, 150));
        for (int i = 0; i < 3; i++) {
            double left = chance.nextInt(WIDTH - 200);
            double top = 50 + chance.nextInt(130);
            g.fill(new Ellipse2D.Double(left, top, 150, 34));
            g.fill(new Ellipse2D.Double(left + 40, top - 20, 80, 50));
        }
        hill(g, new Color(0xB4C3BE), 400, 50, chance.nextDouble() * 6);
        hill(g, new Color(0x9FB0A0), 440, 34, chance.nextDouble() * 6);
    }

    private static void hill(
            Graphics2D g, Color colour, double level, double height, double start) {
        var hill = new Path2D.Double();
        hill.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 8) {
            hill.lineTo(x, level - height * StrictMath.sin(start + x * 0.006));
        }
        hill.lineTo(WIDTH, HEIGHT);
        hill.closePath();
        g.setColor(colour);
        g.fill(hill);
    }

    private static void ground(Graphics2D g) {
        g.setColor(new Color(0x8FA573));
        g.fill(new Rectangle2D.Double(0, GROUND, WIDTH, HEIGHT - GROUND));
        g.setColor(new Color(0xD9C8A8));
        var path = new Path2D.Double();
        path.moveTo(440, GROUND);
        path.lineTo(520, GROUND);
        path.lineTo(700, HEIGHT);
        path.lineTo(260, HEIGHT);
        path.closePath();
        g.fill(path);
    }
}
