// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.krynytsia.wire.LocalizedText;

/// Small readings of the hand-written YAML.
public final class Nodes {
    private static final String FIELDS = "fields";

    private Nodes() {}

    /// A pair of texts, Ukrainian and English.
    public static LocalizedText text(JsonNode pair) {
        return pair.isMissingNode()
                ? LocalizedText.of("")
                : LocalizedText.of(pair.path(0).asText(), pair.path(1).asText());
    }

    public static String id(JsonNode node) {
        return node.path("id").asText();
    }

    /// The resource on top of the shape it names: what it says itself stands, its fields come in
    /// the place of the shape's with the same id or after them all, those under `without` go.
    static ObjectNode shaped(JsonNode resource, JsonNode shapes) {
        ObjectNode shaped = resource.deepCopy();
        JsonNode shape = shapes.path(resource.path("shape").asText());
        shape.properties()
                .forEach(property -> {
                    if (!shaped.has(property.getKey())) {
                        shaped.set(property.getKey(), property.getValue());
                    }
                });
        List.of("pick", "vars").forEach(words -> join(shaped, shape.path(words), words));
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        shape.path(FIELDS).forEach(field -> fields.put(id(field), field));
        resource.path(FIELDS).forEach(field -> fields.put(id(field), field));
        resource.path("without").forEach(field -> fields.remove(field.asText()));
        ArrayNode list = shaped.putArray(FIELDS);
        ordered(fields).forEach(list::add);
        return shaped;
    }

    /// The shape's words come first, so that those of the resource may build on them.
    private static void join(ObjectNode shaped, JsonNode ofShape, String words) {
        ObjectNode joined = shaped.objectNode();
        ofShape.properties().forEach(word -> joined.set(word.getKey(), word.getValue()));
        shaped.path(words).properties().forEach(word -> joined.set(word.getKey(), word.getValue()));
        shaped.set(words, joined);
    }

    /// A field with `after` follows the field of that id.
    private static List<JsonNode> ordered(Map<String, JsonNode> fields) {
        var list = new ArrayList<JsonNode>();
        fields.values().stream().filter(field -> !field.has("after")).forEach(list::add);
        for (JsonNode field : fields.values()) {
            if (field.has("after")) {
                String after = field.path("after").asText();
                int at = list.stream().map(Nodes::id).toList().indexOf(after);
                list.add(at + 1, field);
            }
        }
        return list;
    }
}
