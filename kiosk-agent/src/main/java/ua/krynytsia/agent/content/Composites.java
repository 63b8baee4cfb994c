// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Terms;

/// Resources without entries of their own: what they show of others.
final class Composites {
    private Composites() {}

    /// What a resource selects; empty where it is no composite.
    static Optional<List<Terms.Selection>> selections(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Composite composite
                ? Optional.of(composite.selections())
                : Optional.empty();
    }

    /// Each entry once, those of the first selection before the others where the alphabet does not
    /// decide. What is selected of a resource that is not there, or is a composite itself, is left
    /// out.
    static List<Listed> gather(
            List<Terms.Selection> selections, Map<String, ResourceContents> resources) {
        var gathered = new LinkedHashMap<DocumentKey, Listed>();
        for (Terms.Selection selection : selections) {
            Optional.ofNullable(resources.get(selection.resource()))
                    .filter(source -> selections(source.resource()).isEmpty())
                    .map(ResourceContents::listed)
                    .stream()
                    .flatMap(all -> selected(selection, all))
                    .forEach(listed -> gathered.putIfAbsent(listed.key(), listed));
        }
        return List.copyOf(gathered.values());
    }

    private static Stream<Listed> selected(Terms.Selection selection, List<Listed> all) {
        return all.stream()
                .filter(listed ->
                        selection.entries().isEmpty() || selection.entries().contains(listed.id()))
                .filter(listed ->
                        selection.where().isEmpty() || fits(selection.where(), listed.entry()));
    }

    private static boolean fits(Map<String, String> where, Entry entry) {
        return where.entrySet().stream()
                .allMatch(condition ->
                        entry.value(condition.getKey())
                                .filter(value -> holds(value, condition.getValue()))
                                .isPresent());
    }

    private static boolean holds(FieldValue value, String option) {
        return switch (value) {
            case FieldValue.Choice(String chosen) -> chosen.equals(option);
            case FieldValue.MultiChoice(List<String> chosen) -> chosen.contains(option);
            case FieldValue.Reference(List<String> entries) -> entries.contains(option);
            case FieldValue.YesNo(boolean yes) -> option.equals(yes ? "yes" : "no");
            default -> false;
        };
    }
}
