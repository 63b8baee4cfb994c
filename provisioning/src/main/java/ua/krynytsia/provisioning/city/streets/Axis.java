// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.streets;

import ua.krynytsia.wire.GeoPoint;

/// The middle line of a straight street, in metres about its centre. A degree is taken as long as
/// it is in the middle of the city.
///
/// @param east how far the end lies to the east of the centre, in metres
/// @param north how far it lies to the north
public record Axis(GeoPoint centre, double east, double north) {
    static final double METRES_LATITUDE = 111_200;
    static final double METRES_LONGITUDE = 74_600;
    private static final double MICRO = 1e6;

    static Axis of(GeoPoint centre, double heading, double halfLength) {
        return new Axis(
                centre, halfLength * StrictMath.sin(heading), halfLength * StrictMath.cos(heading));
    }

    /// Whether the line and some metres around it lie in the district.
    boolean liesIn(District district, double margin) {
        for (double way = -1; way <= 1; way += 0.25) {
            for (double side = -margin; side <= margin; side += margin) {
                GeoPoint point = at(way * (1 + margin / length()), side);
                if (!district.holds(point.latitude(), point.longitude())) {
                    return false;
                }
            }
        }
        return true;
    }

    /// @param way from -1, one end, to 1, the other
    /// @param side metres to the right of the line
    GeoPoint at(double way, double side) {
        double right = side / length();
        return rounded(
                centre.latitude() + (north * way - east * right) / METRES_LATITUDE,
                centre.longitude() + (east * way + north * right) / METRES_LONGITUDE);
    }

    double length() {
        return StrictMath.hypot(east, north);
    }

    static GeoPoint rounded(double latitude, double longitude) {
        return new GeoPoint(
                Math.round(latitude * MICRO) / MICRO, Math.round(longitude * MICRO) / MICRO);
    }
}
