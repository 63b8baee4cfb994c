// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map.paint;

import ua.krynytsia.wire.GeoPoint;

/// The plane all maps here are drawn in, EPSG:3857: the world is a square with x and y from 0 to 1,
/// the north-west corner first. At a zoom of z it is [#side] pixels wide.
public final class Mercator {
    private static final double TILE = 256;

    private Mercator() {}

    public static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    public static double y(double latitude) {
        double radians = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }

    public static GeoPoint point(double x, double y) {
        double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        return new GeoPoint(latitude, x * 360 - 180);
    }

    /// Pixels from one edge of the world to the other.
    public static double side(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /// Metres on the ground between two points of the plane that lie near each other.
    public static double metres(double fromX, double fromY, double toX, double toY) {
        double latitude = Math.toRadians(point(fromX, fromY).latitude());
        double circumference = 40_075_016.686 * Math.cos(latitude);
        return Math.hypot(toX - fromX, toY - fromY) * circumference;
    }
}
