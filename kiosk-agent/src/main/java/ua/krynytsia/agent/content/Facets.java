// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.local.EntryPage.Facet;

/// The facet fields of a resource: choices, yes or no, references.
final class Facets {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Resource resource;
    private final Function<String, LocalizedText> titles;

    /// @param titles names an entry of another resource by `resource/id`
    Facets(Resource resource, Function<String, LocalizedText> titles) {
        this.resource = resource;
        this.titles = titles;
    }

    /// The values of an entry by facet field.
    static Map<String, List<String>> values(Entry entry, Resource resource) {
        var values = new HashMap<String, List<String>>();
        for (FieldDefinition field : resource.fields()) {
            List<String> own = field.has(FieldTrait.FACET) ? values(entry, field) : List.of();
            if (!own.isEmpty()) {
                values.put(field.id(), own);
            }
        }
        return Map.copyOf(values);
    }

    /// Whether the entry has each of these values; a field that is no facet has none.
    boolean fits(Listed listed, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(each -> values(listed, each.getKey()).contains(each.getValue()));
    }

    /// For each facet how many of the entries have each value, when all the other facets wanted are
    /// heeded.
    ///
    /// @param fits whether an entry passes what is not a facet
    List<Facet> count(List<Listed> entries, Map<String, String> wanted, Predicate<Listed> fits) {
        var facets = new ArrayList<Facet>();
        for (FieldDefinition field : resource.fields()) {
            if (field.has(FieldTrait.FACET)) {
                var others = new LinkedHashMap<>(wanted);
                others.remove(field.id());
                var counts = new LinkedHashMap<String, Integer>();
                FieldWords.options(field.type()).forEach(option -> counts.put(option.id(), 0));
                entries.stream()
                        .filter(entry -> fits.test(entry) && fits(entry, others))
                        .flatMap(entry -> values(entry, field.id()).stream())
                        .forEach(value -> counts.merge(value, 1, Integer::sum));
                facets.add(facet(field, counts));
            }
        }
        return facets;
    }

    private Facet facet(FieldDefinition field, Map<String, Integer> counts) {
        return new Facet(
                field.id(),
                field.label(),
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count ->
                                new Facet.Count(
                                        count.getKey(),
                                        label(field, count.getKey()),
                                        count.getValue()))
                        .toList());
    }

    private LocalizedText label(FieldDefinition field, String value) {
        return switch (field.type()) {
            case FieldType.YesNo _ -> FieldWords.of(field, new FieldValue.YesNo(value.equals(YES)));
            case FieldType.Reference(String other, boolean _) -> titles.apply(other + "/" + value);
            default -> FieldWords.option(field.type(), value);
        };
    }

    private static List<String> values(Listed listed, String field) {
        return listed.facts().facets().getOrDefault(field, List.of());
    }

    private static List<String> values(Entry entry, FieldDefinition field) {
        return switch (entry.values().get(field.id())) {
            case FieldValue.Choice(String option) -> List.of(option);
            case FieldValue.MultiChoice(List<String> options) -> options;
            case FieldValue.Reference(List<String> ids) -> ids;
            case FieldValue.YesNo(boolean yes) -> List.of(yes ? YES : NO);
            case null, default -> List.of();
        };
    }
}
