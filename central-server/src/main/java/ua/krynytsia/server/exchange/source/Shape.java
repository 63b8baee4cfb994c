// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;

/// What a row draws on the map.
public sealed interface Shape {
    record Place(GeoPoint point) implements Shape {}

    record Border(GeoArea area) implements Shape {}

    record Way(GeoLine line) implements Shape {}

    /// A geometry that no field holds.
    record Other(String type) implements Shape {}
}
