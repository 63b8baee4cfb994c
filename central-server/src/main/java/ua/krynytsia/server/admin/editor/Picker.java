// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// Entries of another resource, chosen by name. `e.100` holds the id of one that is ticked; `q` the
/// words of the next one, which are looked up when the form comes in; `seen` the words whose answer
/// is on the page already.
public final class Picker {
    private static final String TICKED = "e";
    private static final String WORDS = "q";
    private static final String SEEN = "seen";

    private Picker() {}

    /// One line to tick.
    ///
    /// @param row of its box
    public record Pick(int row, String id, String name, boolean isTicked) {}

    static Map<String, String> of(List<String> ids) {
        var boxes = new HashMap<String, String>();
        int row = Typed.FIRST;
        for (String id : ids) {
            boxes.put(TICKED + "." + row, id);
            row++;
        }
        return boxes;
    }

    static TypedValue read(FieldType.Reference type, Typed typed, Shelf shelf) {
        var ids = new LinkedHashSet<>(ticked(typed));
        String words = asked(typed);
        if (!words.isEmpty()) {
            Optional<String> found = find(type.resource(), words, shelf);
            if (found.isEmpty()) {
                return unclear(words, type.resource(), shelf);
            }
            if (!type.many()) {
                ids.clear();
            }
            ids.add(found.get());
        }
        if (ids.isEmpty()) {
            return new TypedValue.Blank();
        }
        try {
            return new TypedValue.Given(new FieldValue.Reference(List.copyOf(ids)));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Записів може бути щонайбільше 1000. Приберіть зайві.",
                    "There may be at most 1000 entries. Remove some.");
        }
    }

    /// What there is to tick: what is ticked, then what answers the words.
    static List<Pick> picks(String resource, Typed typed, Shelf shelf) {
        List<String> ticked = ticked(typed);
        var picks = new ArrayList<Pick>();
        int row = Typed.FIRST;
        for (String id : ticked) {
            picks.add(new Pick(row++, id, shelf.named(resource, id).name(), true));
        }
        if (typed.isTicked(WORDS)) {
            for (Shelf.Named found : found(resource, typed.text(WORDS), shelf)) {
                if (!ticked.contains(found.id())) {
                    picks.add(new Pick(row++, found.id(), found.name(), false));
                }
            }
        }
        return picks;
    }

    private static List<String> ticked(Typed typed) {
        return typed.rows(TICKED).stream()
                .map(row -> typed.text(TICKED + "." + row))
                .filter(Shelf::isSlug)
                .distinct()
                .toList();
    }

    /// The words that were not answered yet.
    private static String asked(Typed typed) {
        String words = typed.text(WORDS);
        return words.equals(typed.text(SEEN)) ? "" : words;
    }

    private static List<Shelf.Named> found(String resource, String words, Shelf shelf) {
        Stream<Shelf.Named> byId =
                shelf.holds(resource, words)
                        ? Stream.of(shelf.named(resource, words))
                        : Stream.empty();
        return Stream.concat(byId, shelf.search(resource, words).stream()).distinct().toList();
    }

    /// The entry with this id, or the only one with this name, or the only one that holds these
    /// words.
    private static Optional<String> find(String resource, String words, Shelf shelf) {
        if (shelf.holds(resource, words)) {
            return Optional.of(words);
        }
        List<Shelf.Named> all = shelf.search(resource, words);
        List<Shelf.Named> exact =
                all.stream().filter(one -> folded(one.name()).equals(folded(words))).toList();
        List<Shelf.Named> best = exact.isEmpty() ? all : exact;
        return best.size() == 1 ? Optional.of(best.getFirst().id()) : Optional.empty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static TypedValue unclear(String words, String resource, Shelf shelf) {
        return found(resource, words, shelf).isEmpty()
                ? TypedValue.wrongAt(
                        WORDS,
                        "За словами «" + words + "» нічого не знайдено. Перевірте назву.",
                        "Nothing is found for “" + words + "”. Check the name.")
                : new TypedValue.Wrong(
                        Map.of(
                                WORDS,
                                LocalizedText.of(
                                        "Знайдено кілька. Позначте потрібне й збережіть.",
                                        "Several are found. Tick the right one and save.")));
    }
}
