// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import ua.krynytsia.provisioning.city.words.Texts;

/// One column that says when or where an entry of a rubric is shown.
///
/// @param target as `imports.json` calls it, such as `showing@shown`
/// @param value template of the cell
/// @param share in how many of a hundred rows there is a value
public record ShowingPlan(String target, String column, String value, int share) {
    static List<ShowingPlan> of(JsonNode resource) {
        return Texts.stream(resource.path("showing"))
                .map(node ->
                        new ShowingPlan(
                                "showing@" + node.path("part").asText(),
                                node.path("column").asText(),
                                node.path("value").asText(),
                                node.path("share").asInt(FieldPlan.ALWAYS)))
                .toList();
    }
}
