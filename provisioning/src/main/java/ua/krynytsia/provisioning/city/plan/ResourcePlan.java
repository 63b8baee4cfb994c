// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.content.FieldType;

/// How the entries of one resource are made.
///
/// @param source whence the rows come
/// @param fields in the order of the columns
/// @param showing the columns behind those, of a rubric
public record ResourcePlan(
        String id,
        boolean isGeoJson,
        Source source,
        List<FieldPlan> fields,
        List<ShowingPlan> showing) {
    public static final String CODE = "Код";
    public static final String LATITUDE = "Широта";
    public static final String LONGITUDE = "Довгота";

    public ResourcePlan {
        fields = List.copyOf(fields);
        showing = List.copyOf(showing);
    }

    /// Whence the rows come: one for each word of the list `each`, or `count` of them.
    ///
    /// @param key template of a row's code
    /// @param distinct template of what no two rows may share; empty where they may
    /// @param tall whether the rows stand in blocks of flats
    public record Source(
            String each, int count, String key, String distinct, Draws draws, boolean tall) {}

    /// The words a row has to itself.
    ///
    /// @param picks for each name the list a word is drawn from, in this order; a list with `#` in
    ///   front gives its words in turn
    /// @param fixed the same words for every row
    public record Draws(Map<String, String> picks, Map<String, Word> fixed) {
        public Draws {
            picks = Collections.unmodifiableMap(new LinkedHashMap<>(picks));
            fixed = Map.copyOf(fixed);
        }

        private static Draws from(JsonNode node) {
            var picks = new LinkedHashMap<String, String>();
            node.path("pick")
                    .properties()
                    .forEach(pick -> picks.put(pick.getKey(), pick.getValue().asText()));
            var fixed = new LinkedHashMap<String, Word>();
            node.path("vars")
                    .properties()
                    .forEach(word -> fixed.put(word.getKey(), Word.from(word.getValue())));
            return new Draws(picks, fixed);
        }
    }

    public static ResourcePlan from(JsonNode node) {
        String id = node.path("id").asText();
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
                        Draws.from(node),
                        node.path("tall").asBoolean()),
                fields,
                ShowingPlan.of(node));
    }

    public String file() {
        return id + (isGeoJson ? ".geojson" : ".csv");
    }

    public boolean hasPoint() {
        return fields.stream().anyMatch(f -> f.definition().type() instanceof FieldType.Point);
    }

    public boolean hasWay() {
        return fields.stream().anyMatch(f -> f.definition().type() instanceof FieldType.Line);
    }

    /// The columns in order: the column's name to the field's id, with `@en` for the English one,
    /// or to a part of the showing.
    public Map<String, String> columns() {
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
        showing.forEach(part -> columns.put(part.column(), part.target()));
        return columns;
    }

    /// The names of all columns behind that of the code, in order.
    public List<String> header() {
        var header = new ArrayList<String>();
        for (FieldPlan field : fields) {
            if (field.isGeometry()) {
                continue;
            }
            header.add(field.column());
            if (!field.english().isEmpty()) {
                header.add(field.englishColumn());
            }
            if (field.isPictured()) {
                header.add(field.alternativeColumn());
                header.add(field.englishAlternativeColumn());
            }
        }
        showing.forEach(part -> header.add(part.column()));
        return header;
    }
}
