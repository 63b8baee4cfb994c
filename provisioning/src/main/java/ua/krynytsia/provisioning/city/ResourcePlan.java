// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.wire.content.FieldType;

/// How the entries of one resource are made.
///
/// @param source whence the rows come
/// @param fields in the order of the columns
record ResourcePlan(String id, boolean isGeoJson, Source source, List<FieldPlan> fields) {
    static final String CODE = "Код";
    static final String LATITUDE = "Широта";
    static final String LONGITUDE = "Довгота";

    ResourcePlan {
        fields = List.copyOf(fields);
    }

    /// Whence the rows come: one for each word of the list `each`, or `count` of them.
    ///
    /// @param key template of a row's code
    /// @param distinct template of what no two rows may share; empty where they may
    /// @param picks for each name the list a word is drawn from, in this order
    record Source(String each, int count, String key, String distinct, Map<String, String> picks) {
        Source {
            picks = Collections.unmodifiableMap(new LinkedHashMap<>(picks));
        }
    }

    static ResourcePlan from(JsonNode node) {
        String id = node.path("id").asText();
        var picks = new LinkedHashMap<String, String>();
        node.path("pick")
                .properties()
                .forEach(pick -> picks.put(pick.getKey(), pick.getValue().asText()));
        var fields = new ArrayList<FieldPlan>();
        node.path("fields").forEach(field -> fields.add(FieldPlan.from(field)));
        return new ResourcePlan(
                id,
                node.path("format").asText().equals("geojson"),
                new Source(
                        node.path("each").asText(),
                        node.path("count").asInt(),
                        node.path("key").asText(id + "-{n3}"),
                        node.path("distinct").asText(),
                        picks),
                fields);
    }

    String file() {
        return id + (isGeoJson ? ".geojson" : ".csv");
    }

    boolean hasPoint() {
        return fields.stream().anyMatch(f -> f.definition().type() instanceof FieldType.Point);
    }

    /// The columns that hold a field, in order: the column's name to the field's id, with `@en` for
    /// the English one.
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (FieldPlan field : fields) {
            if (!field.isGeometry()) {
                String id = field.definition().id();
                columns.put(field.column(), id);
                if (!field.english().isEmpty()) {
                    columns.put(field.englishColumn(), id + "@en");
                }
            }
        }
        return columns;
    }
}
