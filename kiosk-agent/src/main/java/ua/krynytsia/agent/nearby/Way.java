// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.nearby;

import ua.krynytsia.wire.GeoPoint;

/// From one place to another as the crow flies, on a sphere: within a city that is right to a metre
/// in a kilometre.
///
/// @param bearing degrees from north by east, 0 to 359
record Way(int metres, int bearing) {
    private static final double EARTH = 6_371_008.8;
    private static final int CIRCLE = 360;

    /// The haversine formula and the initial bearing of a great circle.
    static Way between(GeoPoint from, GeoPoint to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double here = Math.toRadians(from.latitude());
        double there = Math.toRadians(to.latitude());
        double half =
                square(Math.sin(north / 2))
                        + Math.cos(here) * Math.cos(there) * square(Math.sin(east / 2));
        double angle =
                Math.atan2(
                        Math.sin(east) * Math.cos(there),
                        Math.cos(here) * Math.sin(there)
                                - Math.sin(here) * Math.cos(there) * Math.cos(east));
        return new Way(
                (int) Math.round(2 * EARTH * Math.asin(Math.sqrt(half))),
                Math.floorMod(Math.round(Math.toDegrees(angle)), CIRCLE));
    }

    private static double square(double value) {
        return value * value;
    }
}
