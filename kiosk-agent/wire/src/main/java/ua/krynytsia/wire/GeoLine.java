// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.util.List;

/// A way on the map: one or more parts of at least two points each, as a GeoJSON MultiLineString
/// (RFC 7946 §3.1.5).
public record GeoLine(List<Part> parts) {
    public GeoLine {
        parts = List.copyOf(parts);
        Require.that(!parts.isEmpty(), "a line must have at least one part");
    }

    /// Points one after another.
    public record Part(List<GeoPoint> points) {
        public Part {
            points = List.copyOf(points);
            Require.that(points.size() >= 2, "a line must have at least two points");
        }
    }
}
