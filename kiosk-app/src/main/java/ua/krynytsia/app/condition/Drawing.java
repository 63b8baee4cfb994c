// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.wire.GeoPoint;

/// Where places of the city lie in a picture, in pixels; north is up.
///
/// @param scale pixels to a degree of latitude
record Drawing(double west, double north, double scale, double left, double top) {
    /// How much shorter a degree of longitude is in the city's latitude.
    private static final double NARROWING = 0.67;

    /// As large as the place allows, in its middle.
    static Drawing fitting(List<District> districts, double width, double height) {
        List<GeoPoint> all = districts.stream().flatMap(d -> d.corners().stream()).toList();
        double west = least(all.stream().map(GeoPoint::longitude));
        double east = -least(all.stream().map(point -> -point.longitude()));
        double south = least(all.stream().map(GeoPoint::latitude));
        double north = -least(all.stream().map(point -> -point.latitude()));
        double scale = Math.min(width / ((east - west) * NARROWING), height / (north - south));
        return new Drawing(
                west,
                north,
                scale,
                (width - (east - west) * NARROWING * scale) / 2,
                (height - (north - south) * scale) / 2);
    }

    double x(double longitude) {
        return left + (longitude - west) * NARROWING * scale;
    }

    double y(double latitude) {
        return top + (north - latitude) * scale;
    }

    List<Double> points(District district) {
        return district.corners().stream()
                .flatMap(corner -> Stream.of(x(corner.longitude()), y(corner.latitude())))
                .toList();
    }

    private static double least(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).min().orElse(0);
    }
}
