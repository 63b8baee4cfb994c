// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The sign over a door, instead of letters.
enum Emblem {
    BOOK,
    SUN,
    CROSS,
    SHIELD;

    /// About 60 wide, its middle at `x`, `y`.
    void draw(Graphics2D g, double x, double y) {
        g.setColor(Palette.PAPER);
        g.fill(new Ellipse2D.Double(x - 38, y - 38, 76, 76));
        g.setColor(this == CROSS ? new Color(0xB23A3A) : Palette.IRON_BLUE);
        switch (this) {
            case BOOK -> {
                g.fill(quad(x, y - 16, x - 26, y - 22, x - 26, y + 14, x, y + 22));
                g.fill(quad(x + 3, y - 16, x + 29, y - 22, x + 29, y + 14, x + 3, y + 22));
            }
            case SUN -> {
                g.fill(new Ellipse2D.Double(x - 14, y - 14, 28, 28));
                for (int ray = 0; ray < 8; ray++) {
                    double angle = StrictMath.PI * ray / 4;
                    double dx = StrictMath.cos(angle);
                    double dy = StrictMath.sin(angle);
                    g.fill(new Ellipse2D.Double(x + 25 * dx - 5, y + 25 * dy - 5, 10, 10));
                }
            }
            case CROSS -> {
                g.fill(new Rectangle2D.Double(x - 8, y - 26, 16, 52));
                g.fill(new Rectangle2D.Double(x - 26, y - 8, 52, 16));
            }
            case SHIELD -> {
                var shield = new Path2D.Double();
                shield.moveTo(x - 24, y - 24);
                shield.lineTo(x + 24, y - 24);
                shield.curveTo(x + 24, y + 10, x + 10, y + 22, x, y + 30);
                shield.curveTo(x - 10, y + 22, x - 24, y + 10, x - 24, y - 24);
                shield.closePath();
                g.fill(shield);
            }
        }
    }

    private static Path2D quad(double... corners) {
        var quad = new Path2D.Double();
        quad.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            quad.lineTo(corners[i], corners[i + 1]);
        }
        quad.closePath();
        return quad;
    }
}
