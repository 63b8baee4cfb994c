// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Locale;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;

/// A field with the templates of its values; `value` is empty where the place or border of a row
/// gives it, `english` where there is no translation.
///
/// @param alternative templates of what a picture shows; blank for other fields
/// @param share in how many of a hundred rows there is a value
public record FieldPlan(
        FieldDefinition definition,
        String value,
        String english,
        LocalizedText alternative,
        int share) {
    static final int ALWAYS = 100;

    static FieldPlan from(JsonNode node) {
        var traits = EnumSet.noneOf(FieldTrait.class);
        for (JsonNode trait : node.path("traits")) {
            traits.add(FieldTrait.valueOf(trait.asText().toUpperCase(Locale.ROOT)));
        }
        return new FieldPlan(
                new FieldDefinition(
                        node.path("id").asText(),
                        Nodes.text(node.path("label")),
                        FieldTypes.of(node),
                        traits),
                node.path("value").asText(),
                node.path("english").asText(),
                Nodes.text(node.path("alt")),
                node.path("share").asInt(ALWAYS));
    }

    public String column() {
        return definition.label().ukrainian();
    }

    public String englishColumn() {
        return column() + " (англ.)";
    }

    /// Whether columns beside its own say what its pictures show.
    public boolean isPictured() {
        return definition.type() instanceof FieldType.Photos;
    }

    public String alternativeColumn() {
        return column() + " alt";
    }

    public String englishAlternativeColumn() {
        return alternativeColumn() + "@en";
    }

    /// Whether the geometry of the row is its value, not a column.
    public boolean isGeometry() {
        return definition.type() instanceof FieldType.Point
                || definition.type() instanceof FieldType.Area;
    }
}
