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
/// is on the page already, and `was` what was ticked there.
public final class Picker {
    private static final String TICKED = "e";
    private static final String WORDS = "q";
    private static final String SEEN = "seen";
    private static final String SEEN_TICKED = "was";

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

    /// Words that can mean one entry only are that entry, ticked; answered words are gone.
    static Typed settle(FieldType.Reference type, Typed typed, Shelf shelf) {
        String words = asked(typed);
        if (words.isEmpty()) {
            return typed.with(Map.of(WORDS, ""));
        }
        Optional<String> found = find(type.resource(), words, shelf);
        if (found.isEmpty()) {
            return typed;
        }
        var ids = new LinkedHashSet<>(type.many() ? ticked(typed) : List.of());
        ids.add(found.get());
        var boxes = new HashMap<>(typed.boxes());
        boxes.keySet().removeIf(name -> name.startsWith(TICKED + "."));
        boxes.putAll(of(List.copyOf(ids)));
        boxes.put(WORDS, "");
        return new Typed(boxes, typed.files());
    }

    /// Of what is settled.
    static TypedValue read(FieldType.Reference type, Typed typed, Shelf shelf) {
        String words = asked(typed);
        if (!words.isEmpty()) {
            return unclear(words, type.resource(), shelf);
        }
        List<String> ids = ticked(typed);
        if (ids.isEmpty()) {
            return new TypedValue.Blank();
        }
        try {
            return new TypedValue.Given(new FieldValue.Reference(ids));
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

    /// The words that were not answered yet: neither shown with what they find, nor followed by
    /// another tick than stood there then.
    private static String asked(Typed typed) {
        String words = typed.text(WORDS);
        boolean isAnswered =
                words.equals(typed.text(SEEN))
                        && !String.join(" ", ticked(typed)).equals(typed.text(SEEN_TICKED));
        return isAnswered ? "" : words;
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
                        "За словами «"
                                + words
                                + "» нічого не знайдено. Перевірте назву або очистіть пошук.",
                        "Nothing is found for “" + words + "”. Check the name or clear the search.")
                : new TypedValue.Wrong(
                        Map.of(
                                WORDS,
                                LocalizedText.of(
                                        "Знайдено кілька. Позначте потрібне або очистіть пошук.",
                                        "Several are found. Tick the right one or clear the"
                                                + " search.")));
    }
}
