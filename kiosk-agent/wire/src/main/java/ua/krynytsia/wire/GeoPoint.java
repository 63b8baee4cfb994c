// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// A place on earth in WGS 84 degrees, latitude (north) first. GeoJSON has longitude first.
public record GeoPoint(double latitude, double longitude) {
    public GeoPoint {
        Require.that(
                latitude >= -90 && latitude <= 90,
                "latitude must be from -90 to 90, but is " + latitude);
        Require.that(
                longitude >= -180 && longitude <= 180,
                "longitude must be from -180 to 180, but is " + longitude);
    }
}
