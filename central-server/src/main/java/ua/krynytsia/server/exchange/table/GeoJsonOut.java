// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoLine;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;

/// Entries as the features of a GeoJSON FeatureCollection (RFC 7946), longitude first. The geometry
/// is the first border, else the first way, else the first place; properties are the cells of a
/// table.
final class GeoJsonOut implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    /// @param out stays open
    GeoJsonOut(OutputStream out) {
        try {
            json = JSON.createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void feature(Entry entry, Columns columns) {
        try {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", entry.id());
            geometry(entry);
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, String> cell : columns.cells(entry).entrySet()) {
                if (!cell.getValue().isEmpty()) {
                    json.writeStringField(cell.getKey(), cell.getValue());
                }
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void geometry(Entry entry) throws IOException {
        Optional<GeoArea> area = first(entry, FieldValue.Area.class).map(FieldValue.Area::area);
        Optional<GeoLine> line = first(entry, FieldValue.Line.class).map(FieldValue.Line::line);
        Optional<GeoPoint> point =
                first(entry, FieldValue.Point.class).map(FieldValue.Point::point);
        if (area.isEmpty() && line.isEmpty() && point.isEmpty()) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        if (area.isPresent()) {
            begin("MultiPolygon");
            for (GeoArea.GeoPolygon polygon : area.get().polygons()) {
                json.writeStartArray();
                points(polygon.border().points());
                for (GeoArea.Ring hole : polygon.holes()) {
                    points(hole.points());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        } else if (line.isPresent()) {
            begin("MultiLineString");
            for (GeoLine.Part part : line.get().parts()) {
                points(part.points());
            }
            json.writeEndArray();
        } else {
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            point(point.orElseThrow());
        }
        json.writeEndObject();
    }

    private static <T extends FieldValue> Optional<T> first(Entry entry, Class<T> type) {
        return entry.values().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private void begin(String type) throws IOException {
        json.writeStringField("type", type);
        json.writeArrayFieldStart("coordinates");
    }

    private void points(List<GeoPoint> points) throws IOException {
        json.writeStartArray();
        for (GeoPoint point : points) {
            point(point);
        }
        json.writeEndArray();
    }

    private void point(GeoPoint point) throws IOException {
        json.writeStartArray();
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
    }

    @Override
    public void close() {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
