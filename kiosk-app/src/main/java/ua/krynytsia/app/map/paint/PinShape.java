// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// The outline of a pin.
public enum PinShape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    HEXAGON,
    DROP;

    /// The shape that fills a square of `size` from the point 0,0.
    public Shape outline(double size) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(0, 0, size, size);
            case SQUARE -> {
                double inset = size * 0.06;
                double side = size - 2 * inset;
                yield new RoundRectangle2D.Double(inset, inset, side, side, size / 4, size / 4);
            }
            case DIAMOND -> polygon(size, 4);
            case HEXAGON -> polygon(size, 6);
            case DROP -> drop(size);
        };
    }

    private static Shape polygon(double size, int corners) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            double x = size / 2 + Math.cos(angle) * size / 2;
            double y = size / 2 + Math.sin(angle) * size / 2;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static Shape drop(double size) {
        var path = new Path2D.Double();
        path.moveTo(size / 2, size);
        path.curveTo(size * 0.05, size * 0.6, size * 0.02, size * 0.02, size / 2, 0);
        path.curveTo(size * 0.98, size * 0.02, size * 0.95, size * 0.6, size / 2, size);
        path.closePath();
        return path;
    }
}
