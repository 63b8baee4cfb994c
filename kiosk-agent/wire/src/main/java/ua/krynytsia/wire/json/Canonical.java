// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;

/// JSON Canonicalization Scheme, RFC 8785: keys in the order of their UTF-16 units, no blanks,
/// numbers as ECMAScript prints them.
final class Canonical {
    private static final double PLAIN_BELOW = 1e21;
    private static final double PLAIN_FROM = 1e-6;

    private Canonical() {}

    static void write(JsonNode node, JsonGenerator out) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, out);
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode element : node) {
                    write(element, out);
                }
                out.writeEndArray();
            }
            case STRING -> out.writeString(node.textValue());
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            case NUMBER -> out.writeNumber(number(node));
            case NULL, MISSING -> out.writeNull();
            case BINARY, POJO ->
                    throw new IllegalStateException("no wire word is " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, JsonGenerator out) throws IOException {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        out.writeStartObject();
        for (String name : names) {
            out.writeFieldName(name);
            write(node.get(name), out);
        }
        out.writeEndObject();
    }

    /// ECMA-262 §6.1.6.1.20, Number::toString. Java prints the same shortest digits.
    static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asText();
        }
        double value = node.doubleValue();
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        var digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
            return digits.toPlainString();
        }
        int exponent = digits.precision() - digits.scale() - 1;
        String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }
}
