// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.util.List;

/// One or more polygons, as a GeoJSON MultiPolygon (RFC 7946 §3.1.7).
public record GeoArea(List<GeoPolygon> polygons) {
    public GeoArea {
        polygons = List.copyOf(polygons);
        Require.that(!polygons.isEmpty(), "an area must have at least one polygon");
    }

    /// A ring of the border: closed (first point = last point), at least four points.
    public record Ring(List<GeoPoint> points) {
        public Ring {
            points = List.copyOf(points);
            Require.that(points.size() >= 4, "a ring must have at least four points");
            Require.that(
                    points.getFirst().equals(points.getLast()), "a ring must end where it begins");
        }
    }

    /// An outer border and the holes in it.
    public record GeoPolygon(Ring border, List<Ring> holes) {
        public GeoPolygon {
            holes = List.copyOf(holes);
        }
    }
}
