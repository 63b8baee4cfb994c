// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

/// A bundle as a stranger reads it: from its files alone, by what `imports.json` says.
final class Bundle {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Map<String, byte[]> files;
    private final CityFile city;

    Bundle(Map<String, byte[]> files) {
        this.files = files;
        this.city = WireJson.read(files.get("city.json"), CityFile.class);
    }

    /// One row: the columns' texts by name, and its place.
    record Line(String code, Map<String, String> cells, Optional<GeoPoint> point) {}

    CityFile city() {
        return city;
    }

    List<JsonNode> imports() {
        var imports = new ArrayList<JsonNode>();
        json("imports.json").path("imports").forEach(imports::add);
        return imports;
    }

    JsonNode json(String file) {
        try {
            return JSON.readTree(files.get(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    List<Line> lines(JsonNode profile) {
        String file = profile.path("file").asText();
        return file.endsWith(".csv") ? csv(profile, file) : geoJson(file);
    }

    Map<String, FieldValue> values(JsonNode profile, Resource resource, Line line) {
        var values = new LinkedHashMap<String, FieldValue>();
        profile.path("columns")
                .properties()
                .forEach(column -> {
                    String id = column.getValue().asText();
                    String text = line.cells().get(column.getKey());
                    if (id.contains("@") || text.isEmpty()) {
                        return;
                    }
                    FieldType type = resource.findField(id).orElseThrow().type();
                    if (type instanceof FieldType.Photos) {
                        requirePictures(text, column.getKey(), line);
                    } else {
                        values.put(id, value(type, text));
                    }
                });
        line.point()
                .ifPresent(point ->
                        values.put(
                                resource.fieldsOf(FieldType.Point.class).getFirst().id(),
                                new FieldValue.Point(point)));
        return values;
    }

    /// The districts of a GeoJSON by the property that names them.
    static Map<String, Geometry> areas(JsonNode collection, String property) {
        var areas = new LinkedHashMap<String, Geometry>();
        for (JsonNode feature : collection.path("features")) {
            JsonNode geometry = feature.path("geometry");
            boolean single = geometry.path("type").asText().equals("Polygon");
            var polygons = new ArrayList<Polygon>();
            for (JsonNode polygon :
                    single ? List.of(geometry.path("coordinates")) : geometry.path("coordinates")) {
                polygons.add(SHAPES.createPolygon(ring(polygon.path(0))));
            }
            areas.put(
                    feature.path("properties").path(property).asText(),
                    SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new)));
        }
        return areas;
    }

    static Optional<String> areaOf(Map<String, Geometry> areas, GeoPoint point) {
        Geometry spot = SHAPES.createPoint(new Coordinate(point.longitude(), point.latitude()));
        return areas.entrySet().stream()
                .filter(area -> area.getValue().covers(spot))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void requirePictures(String names, String column, Line line) {
        for (String name : names.split("; ", -1)) {
            if (!files.containsKey("media/" + name)) {
                throw new AssertionError("the bundle lacks the picture " + name);
            }
        }
        for (String language : List.of("", "@en")) {
            if (line.cells().get(column + " alt" + language).isBlank()) {
                throw new AssertionError("nothing says what " + names + " shows");
            }
        }
    }

    /// As the server reads the cell; what it would leave over is a fault of the bundle.
    private static FieldValue value(FieldType type, String text) {
        if (type instanceof FieldType.Reference) {
            return new FieldValue.Reference(List.of(text.split(";", -1)));
        }
        Reading reading = Reading.of(type, text);
        if (!reading.leftover().isBlank()) {
            throw new AssertionError(type + " does not hold all of: " + text);
        }
        return reading.value().orElseThrow(() -> new AssertionError(type + ": " + text));
    }

    private static Coordinate[] ring(JsonNode positions) {
        var ring = new ArrayList<Coordinate>();
        positions.forEach(
                p -> ring.add(new Coordinate(p.path(0).asDouble(), p.path(1).asDouble())));
        return ring.toArray(Coordinate[]::new);
    }

    private List<Line> geoJson(String file) {
        var lines = new ArrayList<Line>();
        for (JsonNode feature : json(file).path("features")) {
            var cells = new LinkedHashMap<String, String>();
            feature.path("properties")
                    .properties()
                    .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
            JsonNode geometry = feature.path("geometry");
            JsonNode position = geometry.path("coordinates");
            Optional<GeoPoint> point =
                    geometry.path("type").asText().equals("Point")
                            ? Optional.of(
                                    new GeoPoint(
                                            position.path(1).asDouble(),
                                            position.path(0).asDouble()))
                            : Optional.empty();
            lines.add(new Line(cells.get("Код"), cells, point));
        }
        return lines;
    }

    private List<Line> csv(JsonNode profile, String file) {
        List<List<String>> records = records(text(file));
        List<String> header = records.getFirst();
        var lines = new ArrayList<Line>();
        for (List<String> cells : records.subList(1, records.size())) {
            if (cells.size() != header.size()) {
                throw new AssertionError(file + ": " + cells);
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            lines.add(new Line(row.get("Код"), row, point(profile.path("point"), row)));
        }
        return lines;
    }

    private static Optional<GeoPoint> point(JsonNode columns, Map<String, String> row) {
        return columns.isObject()
                ? Optional.of(
                        new GeoPoint(
                                Double.parseDouble(row.get(columns.path("latitude").asText())),
                                Double.parseDouble(row.get(columns.path("longitude").asText()))))
                : Optional.empty();
    }

    /// RFC 4180 by the letter.
    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\r') {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                records.add(List.copyOf(record));
                record.clear();
            } else {
                cell.append(c);
            }
        }
        return records;
    }
}
