// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.agent.content.packed.ListText;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// What an entry says in a list.
public final class EntryTexts {
    private static final String BETWEEN = " · ";

    private EntryTexts() {}

    static ListText text(Entry entry, Resource resource) {
        List<LocalizedText> notes =
                texts(entry, resource, FieldTrait.IN_LIST, resource.titleField());
        return new ListText(
                title(entry, resource),
                joined(notes),
                entry.point(),
                number(entry, resource, EntryTexts::day),
                number(entry, resource, EntryTexts::sum));
    }

    /// The first number that its fields have, those shown in lists before others.
    private static OptionalLong number(
            Entry entry, Resource resource, Function<FieldValue, OptionalLong> reading) {
        return resource.fields().stream()
                .filter(field -> !field.has(FieldTrait.INTERNAL))
                .sorted(Comparator.comparing(field -> !field.has(FieldTrait.IN_LIST)))
                .flatMap(field -> entry.value(field.id()).stream())
                .map(reading)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong day(FieldValue value) {
        return switch (value) {
            case FieldValue.Date(LocalDate day) -> OptionalLong.of(day.toEpochDay());
            case FieldValue.Period(Optional<LocalDate> from, Optional<LocalDate> until) ->
                    from.or(() -> until).stream().mapToLong(LocalDate::toEpochDay).findFirst();
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong sum(FieldValue value) {
        return value instanceof FieldValue.Money(long minor)
                ? OptionalLong.of(minor)
                : OptionalLong.empty();
    }

    /// The value of the title field; the id where there is none, so that nothing is nameless.
    static LocalizedText title(Entry entry, Resource resource) {
        return resource.findField(resource.titleField())
                .flatMap(field -> text(entry, field))
                .orElseGet(() -> LocalizedText.of(entry.id()));
    }

    private static List<LocalizedText> texts(
            Entry entry, Resource resource, FieldTrait trait, String except) {
        return resource.fields().stream()
                .filter(field -> field.has(trait) && !field.id().equals(except))
                .flatMap(field -> text(entry, field).stream())
                .toList();
    }

    static Optional<LocalizedText> text(Entry entry, FieldDefinition field) {
        return entry.value(field.id())
                .flatMap(value -> text(value, field))
                .filter(text -> !text.isBlank());
    }

    /// A plain yes says the field's name; a no says nothing.
    private static Optional<LocalizedText> text(FieldValue value, FieldDefinition field) {
        return switch (value) {
            case FieldValue.YesNo(boolean yes) ->
                    yes ? Optional.of(field.label()) : Optional.empty();
            default -> Optional.of(FieldWords.of(field, value));
        };
    }

    private static LocalizedText joined(List<LocalizedText> texts) {
        Set<String> languages =
                Stream.concat(
                                Stream.of(LocalizedText.UKRAINIAN),
                                texts.stream().flatMap(text -> text.byLanguage().keySet().stream()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> byLanguage = new TreeMap<>();
        for (String language : languages) {
            byLanguage.put(
                    language,
                    texts.stream()
                            .map(text -> text.in(language))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining(BETWEEN)));
        }
        return new LocalizedText(byLanguage);
    }
}
