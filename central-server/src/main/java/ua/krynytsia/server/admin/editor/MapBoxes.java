// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.json.WireJson;

/// Places, ways and borders. A place is two numbers; ways and borders are GeoJSON (RFC 7946): a
/// geometry, a feature or a collection of features.
public final class MapBoxes {
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "lon";

    private MapBoxes() {}

    static Map<String, String> of(GeoPoint point) {
        return Map.of(
                LATITUDE, Double.toString(point.latitude()),
                LONGITUDE, Double.toString(point.longitude()));
    }

    static Map<String, String> of(GeoLine line) {
        return json(
                "MultiLineString",
                line.parts().stream().map(part -> places(part.points())).toList());
    }

    static Map<String, String> of(GeoArea area) {
        return json("MultiPolygon", area.polygons().stream().map(MapBoxes::rings).toList());
    }

    /// Both numbers in the first box, as maps copy them, are taken too.
    static TypedValue point(Typed typed) {
        String latitude = typed.text(LATITUDE);
        String longitude = typed.text(LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return new TypedValue.Blank();
        }
        if (longitude.isEmpty() && latitude.matches("[-0-9.]+[,;\\s]+[-0-9.]+")) {
            String[] both = latitude.split("[,;\\s]+");
            latitude = both[0];
            longitude = both[1];
        }
        try {
            var point = new GeoPoint(number(latitude), number(longitude));
            return new TypedValue.Given(new FieldValue.Point(point));
        } catch (IllegalArgumentException e) {
            return TypedValue.wrong(
                    "Потрібні два числа: широта від −90 до 90 і довгота від −180 до 180.",
                    "Two numbers are needed: latitude −90 to 90, longitude −180 to 180.");
        }
    }

    static TypedValue line(Typed typed) {
        return typed.isTicked(Boxes.VALUE) ? line(typed.text(Boxes.VALUE)) : new TypedValue.Blank();
    }

    private static TypedValue line(String text) {
        try {
            List<GeoLine.Part> parts = geometries(text).stream().flatMap(MapBoxes::ways).toList();
            return new TypedValue.Given(new FieldValue.Line(new GeoLine(parts)));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Потрібна лінія у форматі GeoJSON: LineString або MultiLineString, координати"
                            + " «довгота, широта». Скопіюйте її з QGIS чи geojson.io.",
                    "A line in GeoJSON is needed: LineString or MultiLineString, coordinates"
                            + " “longitude, latitude”. Copy it from QGIS or geojson.io.");
        }
    }

    static TypedValue area(Typed typed) {
        return typed.isTicked(Boxes.VALUE) ? area(typed.text(Boxes.VALUE)) : new TypedValue.Blank();
    }

    private static TypedValue area(String text) {
        try {
            List<GeoArea.GeoPolygon> polygons =
                    geometries(text).stream().flatMap(MapBoxes::polygons).toList();
            return new TypedValue.Given(new FieldValue.Area(new GeoArea(polygons)));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Потрібна межа у форматі GeoJSON: Polygon або MultiPolygon, координати"
                            + " «довгота, широта», кожна межа замкнена. Скопіюйте її з QGIS чи"
                            + " geojson.io.",
                    "A border in GeoJSON is needed: Polygon or MultiPolygon, coordinates"
                            + " “longitude, latitude”, each border closed. Copy it from QGIS or"
                            + " geojson.io.");
        }
    }

    /// The points of a value, part by part, for a sketch of it.
    static List<List<GeoPoint>> parts(FieldValue value) {
        return switch (value) {
            case FieldValue.Line(var line) ->
                    line.parts().stream().map(GeoLine.Part::points).toList();
            case FieldValue.Area(var area) ->
                    area.polygons().stream()
                            .flatMap(one ->
                                    Stream.concat(Stream.of(one.border()), one.holes().stream()))
                            .map(GeoArea.Ring::points)
                            .toList();
            default -> List.of();
        };
    }

    private static double number(String typed) {
        return Double.parseDouble(typed.replace(',', '.').replace('−', '-'));
    }

    private static Map<String, String> json(String type, List<?> coordinates) {
        return Map.of(Boxes.VALUE, WireJson.text(Map.of("type", type, "coordinates", coordinates)));
    }

    private static List<Object> rings(GeoArea.GeoPolygon polygon) {
        var rings = new ArrayList<Object>();
        rings.add(places(polygon.border().points()));
        polygon.holes().forEach(hole -> rings.add(places(hole.points())));
        return rings;
    }

    private static List<List<Double>> places(List<GeoPoint> points) {
        return points.stream().map(point -> List.of(point.longitude(), point.latitude())).toList();
    }

    private static List<Map<?, ?>> geometries(String text) {
        return inside(WireJson.read(text, Map.class));
    }

    private static List<Map<?, ?>> inside(Map<?, ?> object) {
        return switch (String.valueOf(object.get("type"))) {
            case "FeatureCollection" ->
                    list(member(object, "features")).stream()
                            .flatMap(one -> inside(object(one)).stream())
                            .toList();
            case "Feature" -> inside(object(member(object, "geometry")));
            default -> List.of(object);
        };
    }

    private static Stream<GeoLine.Part> ways(Map<?, ?> geometry) {
        List<?> coordinates = list(member(geometry, "coordinates"));
        return switch (String.valueOf(geometry.get("type"))) {
            case "LineString" -> Stream.of(new GeoLine.Part(points(coordinates)));
            case "MultiLineString" ->
                    coordinates.stream().map(part -> new GeoLine.Part(points(list(part))));
            default -> throw new WireException("this geometry is no line");
        };
    }

    private static Stream<GeoArea.GeoPolygon> polygons(Map<?, ?> geometry) {
        List<?> coordinates = list(member(geometry, "coordinates"));
        return switch (String.valueOf(geometry.get("type"))) {
            case "Polygon" -> Stream.of(polygon(coordinates));
            case "MultiPolygon" -> coordinates.stream().map(part -> polygon(list(part)));
            default -> throw new WireException("this geometry is no area");
        };
    }

    private static GeoArea.GeoPolygon polygon(List<?> rings) {
        List<GeoArea.Ring> all =
                rings.stream().map(ring -> new GeoArea.Ring(points(list(ring)))).toList();
        if (all.isEmpty()) {
            throw new WireException("a polygon must have a border");
        }
        return new GeoArea.GeoPolygon(all.getFirst(), all.subList(1, all.size()));
    }

    private static List<GeoPoint> points(List<?> places) {
        return places.stream().map(place -> point(list(place))).toList();
    }

    private static GeoPoint point(List<?> numbers) {
        if (numbers.size() < 2
                || !(numbers.get(0) instanceof Number longitude)
                || !(numbers.get(1) instanceof Number latitude)) {
            throw new WireException("a place must be two numbers");
        }
        return new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }

    private static Object member(Map<?, ?> object, String name) {
        return Optional.<Object>ofNullable(object.get(name)).orElse("");
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new WireException("a list was expected");
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new WireException("an object was expected");
    }

    /// A way or border as an SVG path in a box of 320 × 200, north above.
    ///
    /// @param points how many there are
    public record Sketch(String path, boolean isArea, int parts, int points) {
        private static final double WIDTH = 320;
        private static final double HEIGHT = 200;
        private static final double MARGIN = 8;

        static Optional<Sketch> of(FieldType type, Typed typed) {
            TypedValue read =
                    switch (type) {
                        case FieldType.Line _ -> MapBoxes.line(typed);
                        case FieldType.Area _ -> MapBoxes.area(typed);
                        default -> new TypedValue.Blank();
                    };
            return read instanceof TypedValue.Given(var value)
                    ? Optional.of(of(MapBoxes.parts(value), type instanceof FieldType.Area))
                    : Optional.empty();
        }

        private static Sketch of(List<List<GeoPoint>> parts, boolean isArea) {
            List<GeoPoint> all = parts.stream().flatMap(List::stream).toList();
            double west = all.stream().mapToDouble(GeoPoint::longitude).min().orElse(0);
            double east = all.stream().mapToDouble(GeoPoint::longitude).max().orElse(0);
            double south = all.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
            double north = all.stream().mapToDouble(GeoPoint::latitude).max().orElse(0);
            // a degree of longitude is shorter than one of latitude
            double narrow = Math.cos(Math.toRadians((south + north) / 2));
            double scale =
                    Math.min(
                            (WIDTH - 2 * MARGIN) / Math.max(1e-9, (east - west) * narrow),
                            (HEIGHT - 2 * MARGIN) / Math.max(1e-9, north - south));
            double left = (WIDTH - (east - west) * narrow * scale) / 2;
            double top = (HEIGHT - (north - south) * scale) / 2;
            Function<GeoPoint, String> place =
                    point ->
                            place(
                                    left + (point.longitude() - west) * narrow * scale,
                                    top + (north - point.latitude()) * scale);
            return new Sketch(path(parts, place), isArea, parts.size(), all.size());
        }

        private static String place(double x, double y) {
            return String.format(Locale.ROOT, "%.1f %.1f", x, y);
        }

        private static String path(List<List<GeoPoint>> parts, Function<GeoPoint, String> place) {
            return parts.stream()
                    .map(points ->
                            points.stream().map(place).collect(Collectors.joining(" L ", "M ", "")))
                    .collect(Collectors.joining(" "));
        }
    }
}
