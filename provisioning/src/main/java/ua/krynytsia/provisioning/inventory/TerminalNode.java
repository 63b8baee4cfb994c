// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.krynytsia.wire.LocalizedText;

/// One terminal of the file while it is read: gives values field by field and notes what is wrong.
/// A wrong field gives a harmless stand-in, so that all problems are found in one pass.
final class TerminalNode {
    private final JsonNode node;
    private final String pointer;
    private final String name;
    private final Lines lines;
    private final List<InventoryProblem> problems = new ArrayList<>();

    TerminalNode(JsonNode node, int index, Lines lines) {
        this.node = node;
        this.pointer = "/terminals/" + index;
        this.lines = lines;
        this.name = node.path("id").isTextual() ? node.path("id").asText() : "№ " + (index + 1);
    }

    List<InventoryProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, String ukrainian, String english) {
        String path = field.isEmpty() ? pointer : pointer + "/" + field.replace('.', '/');
        problems.add(
                new InventoryProblem(
                        lines.at(path), name, field, LocalizedText.of(ukrainian, english)));
    }

    /// Notes every field that is not among `known`.
    void onlyFields(Set<String> known) {
        node.fieldNames()
                .forEachRemaining(field -> {
                    if (!known.contains(field)) {
                        problem(
                                field,
                                "такого поля немає, перевірте написання",
                                "there is no such field, check the spelling");
                    }
                });
    }

    String text(String field) {
        JsonNode value = at(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            problem(field, "впишіть текст", "write a text");
            return "";
        }
        return value.asText();
    }

    LocalizedText bilingual(String field) {
        return LocalizedText.of(text(field + ".uk"), text(field + ".en"));
    }

    /// A number from `low` to `high`, both included.
    BigDecimal number(String field, double low, double high) {
        JsonNode value = at(field);
        if (!value.isNumber() || value.asDouble() < low || value.asDouble() > high) {
            String range = plain(low) + "…" + plain(high);
            problem(field, "потрібне число " + range, "a number of " + range + " is needed");
            return BigDecimal.valueOf(low);
        }
        return value.decimalValue();
    }

    /// The texts of a list; what is not a text is noted and left out.
    List<String> texts(String field) {
        JsonNode value = at(field);
        if (!value.isArray()) {
            problem(field, "потрібен список у дужках [ ]", "a list in brackets [ ] is needed");
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (JsonNode element : value) {
            if (element.isTextual()) {
                texts.add(element.asText());
            } else {
                problem(field, "у списку мають бути слова", "the list must hold words");
            }
        }
        return texts;
    }

    private JsonNode at(String field) {
        JsonNode value = node;
        for (String step : field.split("\\.", -1)) {
            value = value.isObject() ? value.path(step) : MissingNode.getInstance();
        }
        return value;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
