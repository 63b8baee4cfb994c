// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.provisioning.city.plan.ResourcePlan;
import ua.krynytsia.provisioning.city.streets.District;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.json.WireJson;

/// Rows as GeoJSON, RFC 7946: longitude first, outer rings against the clock.
public final class GeoJsonText {
    private GeoJsonText() {}

    public static byte[] of(ResourcePlan plan, List<Row> rows) {
        Map<String, District> districts = District.all();
        boolean areas =
                plan.fields().stream()
                        .anyMatch(f -> f.definition().type() instanceof FieldType.Area);
        List<Map<String, Object>> features =
                rows.stream()
                        .map(row ->
                                feature(
                                        row,
                                        areas
                                                ? area(District.among(districts, row.code()))
                                                : point(row)))
                        .toList();
        return WireJson.write(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(Row row, Map<String, Object> geometry) {
        var properties = new LinkedHashMap<String, String>(row.cells());
        properties.put(ResourcePlan.CODE, row.code());
        return Map.of("type", "Feature", "properties", properties, "geometry", geometry);
    }

    private static Map<String, Object> point(Row row) {
        return Map.of("type", "Point", "coordinates", position(row.point().orElseThrow()));
    }

    private static Map<String, Object> area(District district) {
        List<List<List<List<Double>>>> polygons =
                district.rings().stream().map(ring -> List.of(positions(ring))).toList();
        return Map.of("type", "MultiPolygon", "coordinates", polygons);
    }

    private static List<List<Double>> positions(List<GeoPoint> ring) {
        List<GeoPoint> outer = isClockwise(ring) ? ring.reversed() : ring;
        return outer.stream().map(GeoJsonText::position).toList();
    }

    private static List<Double> position(GeoPoint point) {
        return List.of(point.longitude(), point.latitude());
    }

    private static boolean isClockwise(List<GeoPoint> ring) {
        double twiceArea = 0;
        for (int i = 1; i < ring.size(); i++) {
            GeoPoint from = ring.get(i - 1);
            GeoPoint to = ring.get(i);
            twiceArea += from.longitude() * to.latitude() - to.longitude() * from.latitude();
        }
        return twiceArea < 0;
    }
}
