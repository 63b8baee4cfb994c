// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;

/// One item of a word list: its Ukrainian under `uk`, its English under `en`, and whatever else
/// belongs to it. The English of `about` stands under `about.en`.
public record Word(Map<String, String> parts) {
    public static final String MAIN = "uk";

    public Word {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    public static Word of(String ukrainian, String english) {
        return new Word(Map.of(MAIN, ukrainian, "en", english));
    }

    /// Reads a text, a pair or a map.
    public static Word from(JsonNode node) {
        var parts = new TreeMap<String, String>();
        if (node.isArray()) {
            parts.put(MAIN, node.path(0).asText());
            parts.put("en", node.path(1).asText());
        } else if (node.isObject()) {
            node.properties().forEach(part -> put(parts, part.getKey(), part.getValue()));
        } else {
            parts.put(MAIN, node.asText());
        }
        return new Word(parts);
    }

    private static void put(Map<String, String> parts, String key, JsonNode value) {
        if (value.isValueNode()) {
            parts.put(key, value.asText());
        } else if (value.size() == 2 && value.path(0).isTextual()) {
            parts.put(key, value.path(0).asText());
            parts.put(key + ".en", value.path(1).asText());
        }
    }

    public Optional<String> find(String part) {
        return Optional.ofNullable(parts.get(part));
    }

    public String part(String part) {
        return find(part)
                .orElseThrow(() ->
                        new ProvisioningException(
                                "the word '" + parts.get(MAIN) + "' has no '" + part + "'"));
    }

    /// The same word with one more part.
    public Word with(String part, String text) {
        var more = new TreeMap<>(parts);
        more.put(part, text);
        return new Word(more);
    }
}
