// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.city.streets.StreetMap;
import ua.krynytsia.wire.GeoPoint;

/// Ways through the city from house to house, such as a bus takes, as well-known text.
final class Ways {
    private static final int STOPS = 9;

    private Ways() {}

    /// From the first house drawn always on to the nearest of those left.
    static String through(StreetMap streets, Random random) {
        List<GeoPoint> left =
                Stream.generate(() -> streets.any(random).place())
                        .limit(STOPS)
                        .collect(Collectors.toCollection(ArrayList::new));
        var way = new ArrayList<GeoPoint>();
        way.add(left.removeFirst());
        while (!left.isEmpty()) {
            GeoPoint here = way.getLast();
            GeoPoint next =
                    left.stream()
                            .min(Comparator.comparingDouble(place -> squared(here, place)))
                            .orElseThrow();
            left.remove(next);
            way.add(next);
        }
        return way.stream()
                .map(point -> point.longitude() + " " + point.latitude())
                .collect(Collectors.joining(", ", "LINESTRING (", ")"));
    }

    private static double squared(GeoPoint one, GeoPoint other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * 0.67;
        return north * north + east * east;
    }
}
