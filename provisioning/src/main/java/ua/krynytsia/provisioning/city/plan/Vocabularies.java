// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.wire.content.Vocabulary;

/// The closed lists of the city that several resources choose from.
final class Vocabularies {
    private static final String NAMED = "from";

    private final Map<String, JsonNode> lists = new LinkedHashMap<>();

    private Vocabularies() {
        Texts.yaml("vocabularies.yaml")
                .path("vocabularies")
                .forEach(list -> lists.put(Nodes.id(list), list));
    }

    static Vocabularies load() {
        return new Vocabularies();
    }

    /// Gives each field of `resource` that names a vocabulary a copy of its options.
    void resolve(ObjectNode resource) {
        for (JsonNode field : resource.path("fields")) {
            if (field instanceof ObjectNode open && field.has(NAMED)) {
                open.set("options", list(field.path(NAMED).asText()).path("options"));
            }
        }
    }

    /// Those that fields of these resources name.
    static List<Vocabulary> namedBy(List<JsonNode> resources) {
        Set<String> named =
                resources.stream()
                        .flatMap(resource -> Texts.stream(resource.path("fields")))
                        .map(field -> field.path(NAMED).asText())
                        .collect(Collectors.toSet());
        return load().lists.entrySet().stream()
                .filter(list -> named.contains(list.getKey()))
                .map(list ->
                        new Vocabulary(
                                list.getKey(),
                                Nodes.text(list.getValue().path("label")),
                                FieldTypes.options(list.getValue().path("options"))))
                .toList();
    }

    private JsonNode list(String id) {
        JsonNode list = lists.get(id);
        if (list == null) {
            throw new ProvisioningException("vocabularies.yaml has no list '" + id + "'");
        }
        return list;
    }
}
