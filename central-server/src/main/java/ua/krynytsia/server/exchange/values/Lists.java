// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Cells that name several things, separated by semicolons or line ends: options, entries,
/// pictures.
final class Lists {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n\\r]+\\s*");

    private Lists() {}

    static Reading options(FieldType.MultiChoice type, String raw) {
        var strange = new ArrayList<String>();
        List<String> chosen =
                found(
                        raw,
                        part ->
                                Choices.find(type.options(), part)
                                        .map(FieldType.Option::id)
                                        .stream()
                                        .findFirst(),
                        strange);
        List<String> ordered =
                type.options().stream().map(FieldType.Option::id).filter(chosen::contains).toList();
        return reading(
                ordered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FieldValue.MultiChoice(ordered)),
                strange);
    }

    /// A name that holds a semicolon is tried whole before it is taken apart.
    static Reading references(FieldType.Reference type, String raw, Known known) {
        Optional<String> whole = known.entry(type.resource(), Words.line(raw));
        if (whole.isPresent()) {
            return Reading.whole(new FieldValue.Reference(List.of(whole.get())));
        }
        var strange = new ArrayList<String>();
        List<String> named =
                found(raw, part -> known.entry(type.resource(), Words.line(part)), strange);
        if (!type.many() && named.size() > 1) {
            return Reading.none(raw);
        }
        return reading(
                named.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Reference(named)),
                strange);
    }

    static List<String> parts(String raw) {
        return BETWEEN.splitAsStream(raw.strip()).filter(part -> !part.isBlank()).toList();
    }

    private static List<String> found(
            String raw, Function<String, Optional<String>> find, List<String> strange) {
        var found = new LinkedHashSet<String>();
        for (String part : parts(raw)) {
            find.apply(part).ifPresentOrElse(found::add, () -> strange.add(part));
        }
        return List.copyOf(found);
    }

    private static Reading reading(Optional<FieldValue> value, List<String> strange) {
        return new Reading(value, String.join("; ", strange));
    }
}
