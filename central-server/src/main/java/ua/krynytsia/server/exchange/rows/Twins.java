// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// Finds new entries that have the name and the address of another one: the same thing under two
/// keys, perhaps. Resources without an address have no twins.
final class Twins {
    /// Of a longer file, those of its beginning are compared.
    private static final int MOST = 50_000;

    private final Edit edit;
    private final Resource resource;
    private final boolean hadEntries;
    private final Map<String, String> marks = new HashMap<>();

    Twins(Edit edit, Resource resource) {
        this.edit = edit;
        this.resource = resource;
        this.hadEntries = edit.hasEntries(resource.id());
    }

    /// The id of each such entry and that of its twin.
    Map<String, String> among(List<Entry> created) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Entry entry : created) {
            mark(entry)
                    .flatMap(mark -> twin(mark, entry))
                    .ifPresent(id -> found.put(entry.id(), id));
        }
        return found;
    }

    private Optional<String> twin(String mark, Entry entry) {
        String first = marks.size() < MOST ? marks.putIfAbsent(mark, entry.id()) : marks.get(mark);
        return first == null && hadEntries ? before(mark, entry) : Optional.ofNullable(first);
    }

    private Optional<String> before(String mark, Entry entry) {
        List<String> alike =
                edit.named(resource.id(), name(entry).orElse("")).stream()
                        .filter(id -> !id.equals(entry.id()))
                        .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : edit.entries(resource.id(), alike).values().stream()
                        .filter(other -> mark(other).filter(mark::equals).isPresent())
                        .map(Entry::id)
                        .findFirst();
    }

    /// Name and address, spellings aside.
    private Optional<String> mark(Entry entry) {
        return name(entry)
                .flatMap(words ->
                        address(entry)
                                .map(line -> Folding.fold(words) + "\n" + Folding.fold(line)));
    }

    private Optional<String> name(Entry entry) {
        return entry.value(resource.titleField())
                .filter(FieldValue.Text.class::isInstance)
                .map(value -> ((FieldValue.Text) value).text().ukrainian());
    }

    private static Optional<String> address(Entry entry) {
        return entry.values().values().stream()
                .filter(FieldValue.Address.class::isInstance)
                .map(value -> ((FieldValue.Address) value).text().ukrainian())
                .findFirst();
    }
}
