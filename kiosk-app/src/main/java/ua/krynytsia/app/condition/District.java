// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.wire.GeoPoint;

/// A district of [CityPicture]: its name and its corners.
record District(String name, List<GeoPoint> corners) {
    District {
        corners = List.copyOf(corners);
    }

    /// A line `name;English name;33.4,47.9 33.5,47.8 …`.
    static District of(String line) {
        List<String> parts = List.of(line.split(";", -1));
        return new District(
                parts.getFirst(),
                Stream.of(parts.getLast().split(" ", -1)).map(District::point).toList());
    }

    double middleLatitude() {
        return corners.stream().mapToDouble(GeoPoint::latitude).average().orElse(0);
    }

    double middleLongitude() {
        return corners.stream().mapToDouble(GeoPoint::longitude).average().orElse(0);
    }

    private static GeoPoint point(String text) {
        int comma = text.indexOf(',');
        return new GeoPoint(
                Double.parseDouble(text.substring(comma + 1)),
                Double.parseDouble(text.substring(0, comma)));
    }
}
