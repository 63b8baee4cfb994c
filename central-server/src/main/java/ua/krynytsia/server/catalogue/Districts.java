// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;

/// The borders of the districts, by id, and which of them holds a point. A point on a border that
/// two share belongs to the first by id. Thread-safe.
final class Districts {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, IndexedPointInAreaLocator> byId;

    Districts(Map<String, IndexedPointInAreaLocator> byId) {
        this.byId = new LinkedHashMap<>(byId);
    }

    /// @param entries in the order of their ids; those without an area are no districts
    static Districts of(Collection<Entry> entries) {
        var byId = new LinkedHashMap<String, IndexedPointInAreaLocator>();
        for (Entry entry : entries) {
            area(entry).ifPresent(area -> byId.put(entry.id(), locator(area)));
        }
        return new Districts(byId);
    }

    Locality locate(Entry entry) {
        return entry.point().map(this::locate).orElseGet(Locality.Unplaced::new);
    }

    Locality locate(GeoPoint point) {
        if (byId.isEmpty()) {
            return new Locality.Unplaced();
        }
        var place = new Coordinate(point.longitude(), point.latitude());
        for (Map.Entry<String, IndexedPointInAreaLocator> district : byId.entrySet()) {
            if (district.getValue().locate(place) != Location.EXTERIOR) {
                return new Locality.InDistrict(district.getKey());
            }
        }
        return new Locality.OutsideCity();
    }

    private static Optional<GeoArea> area(Entry entry) {
        return entry.values().values().stream()
                .filter(FieldValue.Area.class::isInstance)
                .map(value -> ((FieldValue.Area) value).area())
                .findFirst();
    }

    private static IndexedPointInAreaLocator locator(GeoArea area) {
        Polygon[] polygons =
                area.polygons().stream().map(Districts::polygon).toArray(Polygon[]::new);
        return new IndexedPointInAreaLocator(new MultiPolygon(polygons, GEOMETRY));
    }

    private static Polygon polygon(GeoArea.GeoPolygon polygon) {
        LinearRing[] holes =
                polygon.holes().stream().map(Districts::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(ring(polygon.border()), holes);
    }

    private static LinearRing ring(GeoArea.Ring ring) {
        List<GeoPoint> points = ring.points();
        return GEOMETRY.createLinearRing(
                points.stream()
                        .map(point -> new Coordinate(point.longitude(), point.latitude()))
                        .toArray(Coordinate[]::new));
    }
}
