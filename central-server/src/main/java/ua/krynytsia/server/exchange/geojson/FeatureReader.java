// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.server.exchange.source.ColumnName;
import ua.krynytsia.server.exchange.source.FileRefusedException;

/// Reads one object of the list, and no more bytes of it than allowed.
final class FeatureReader {
    private static final JsonFactory PLAIN = new JsonFactory();

    private final JsonParser parser;
    private final long number;
    private final int limit;
    private final long begin;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private String id = "";
    private String type = "";
    private List<Object> coordinates = List.of();

    /// @param parser at the beginning of the object
    FeatureReader(JsonParser parser, long number, int limit) {
        this.parser = parser;
        this.number = number;
        this.limit = limit;
        this.begin = parser.currentTokenLocation().getByteOffset();
    }

    Feature read() throws IOException {
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = next();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry();
            } else if (name.equals("id") && value.isScalarValue()) {
                id = parser.getText();
            } else {
                skip();
            }
        }
        if (!id.isBlank()) {
            properties.putIfAbsent("id", id);
        }
        return new Feature(properties, type, coordinates);
    }

    private void properties() throws IOException {
        while (next() == JsonToken.FIELD_NAME) {
            String name = ColumnName.of(parser.currentName());
            JsonToken value = next();
            String text = value.isScalarValue() ? parser.getText() : structure();
            if (value != JsonToken.VALUE_NULL && !text.isBlank() && !name.isEmpty()) {
                properties.put(name, text.strip());
            }
        }
    }

    private void geometry() throws IOException {
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = next();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = array();
            } else {
                skip();
            }
        }
    }

    private List<Object> array() throws IOException {
        var values = new ArrayList<Object>();
        while (next() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                values.add(array());
            } else if (parser.currentToken().isNumeric()) {
                values.add(parser.getDoubleValue());
            } else {
                skip();
                values.add(Double.NaN);
            }
        }
        return values;
    }

    private String structure() throws IOException {
        var text = new StringWriter();
        try (JsonGenerator out = PLAIN.createGenerator(text)) {
            int depth = 0;
            do {
                out.copyCurrentEvent(parser);
                depth += parser.currentToken().isStructStart() ? 1 : 0;
                depth -= parser.currentToken().isStructEnd() ? 1 : 0;
            } while (depth > 0 && next() != null);
        }
        return text.toString();
    }

    private void skip() throws IOException {
        int depth = parser.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = next();
            depth += token.isStructStart() ? 1 : 0;
            depth -= token.isStructEnd() ? 1 : 0;
        }
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonEOFException(
                    parser, JsonToken.NOT_AVAILABLE, "the text ends inside an object");
        }
        if (parser.currentLocation().getByteOffset() - begin > limit) {
            throw new FileRefusedException(
                    "Обʼєкт "
                            + number
                            + " завеликий: понад "
                            + (limit >> 10)
                            + " КБ. Спростіть його межу (наприклад, у QGIS: «Спростити»).",
                    "Object "
                            + number
                            + " is too large: over "
                            + (limit >> 10)
                            + " KB. Simplify its border (in QGIS: “Simplify”).");
        }
        return token;
    }
}
