// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.StreetView;

/// What is off, street by street. Those that are over are left out when one asks.
final class Outages {
    private final ResourceContents contents;
    private final Map<String, List<Known>> byStreet = new HashMap<>();

    /// @param from the first day; the earliest there is where that is open
    private record Known(LocalDate from, LocalDate until, StreetView.Outage outage) {}

    Outages(ResourceContents contents, String register) {
        this.contents = contents;
        var places = new Places(contents.resource(), register);
        for (Entry entry : contents.listEntries()) {
            places.of(entry).ifPresent(place -> add(entry, place));
        }
    }

    List<StreetView.Outage> on(String street, LocalDate today) {
        return byStreet.getOrDefault(street, List.of()).stream()
                .filter(known -> !known.until().isBefore(today))
                .sorted(Comparator.comparing(Known::from))
                .map(Known::outage)
                .toList();
    }

    private void add(Entry entry, Places.Place place) {
        Optional<EntryLine> line = contents.findLine(entry.id());
        if (line.isPresent()) {
            var outage =
                    new StreetView.Outage(
                            line.get(),
                            kind(entry),
                            Optional.of(place.house()).filter(house -> !house.isBlank()));
            byStreet.computeIfAbsent(place.street(), _ -> new ArrayList<>())
                    .add(new Known(from(entry), until(entry), outage));
        }
    }

    private Optional<String> kind(Entry entry) {
        for (FieldDefinition field : contents.resource().fieldsOf(FieldType.Choice.class)) {
            if (entry.values().get(field.id()) instanceof FieldValue.Choice(String option)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static LocalDate from(Entry entry) {
        return period(entry).flatMap(FieldValue.Period::from).orElse(LocalDate.EPOCH);
    }

    private static LocalDate until(Entry entry) {
        return period(entry).flatMap(FieldValue.Period::until).orElse(LocalDate.MAX);
    }

    private static Optional<FieldValue.Period> period(Entry entry) {
        return entry.values().values().stream()
                .filter(FieldValue.Period.class::isInstance)
                .map(FieldValue.Period.class::cast)
                .findFirst();
    }
}
