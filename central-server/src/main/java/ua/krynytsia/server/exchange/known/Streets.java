// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.StreetAddress;

/// A register of streets by all names that they have or had. A name that is one street's now is
/// that street's, whatever others were called so before; a name that several had is nobody's.
final class Streets {
    private static final int MOST = 20_000;

    private final Map<String, Set<String>> now = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    private Streets() {}

    static Streets of(Edit edit, String register) {
        var streets = new Streets();
        String title = edit.findResource(register).map(owner -> owner.titleField()).orElse("name");
        edit.each(register, entry -> streets.add(entry, title));
        return streets;
    }

    private void add(Entry entry, String titleField) {
        if (now.size() >= MOST) {
            return;
        }
        entry.value(titleField).stream()
                .flatMap(Streets::words)
                .forEach(name -> put(now, name, entry.id()));
        entry.values().values().stream()
                .filter(FieldValue.FormerNames.class::isInstance)
                .flatMap(value -> ((FieldValue.FormerNames) value).names().stream())
                .forEach(former -> put(before, former.name().ukrainian(), entry.id()));
    }

    private static Stream<String> words(FieldValue value) {
        return value instanceof FieldValue.Text(var text)
                ? Stream.of(text.ukrainian())
                : Stream.empty();
    }

    private static void put(Map<String, Set<String>> names, String name, String id) {
        StreetLine line = StreetLine.ofName(name);
        names.computeIfAbsent(line.kind() + "|" + line.name(), _ -> new HashSet<>()).add(id);
        if (!line.kind().isEmpty()) {
            names.computeIfAbsent("|" + line.name(), _ -> new HashSet<>()).add(id);
        }
    }

    /// Empty where the line names no street of the register, or one of several.
    Optional<StreetAddress> find(String line) {
        try {
            return StreetLine.parse(line)
                    .flatMap(parsed ->
                            street(parsed)
                                    .map(id ->
                                            new StreetAddress(id, parsed.house(), parsed.flat())));
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private Optional<String> street(StreetLine line) {
        String exact = line.kind() + "|" + line.name();
        return only(now, exact).or(() -> only(before, exact));
    }

    private static Optional<String> only(Map<String, Set<String>> names, String key) {
        Set<String> ids = names.getOrDefault(key, Set.of());
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
}
