// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.rules.ukrainian.Abbreviations;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;

/// The names that streets have and had, to be found by the beginnings of their words. Kept folded,
/// one text for each name.
final class StreetNames {
    private static final String BETWEEN = " ";

    private final List<Named> names = new ArrayList<>();

    /// @param words folded, each after a blank
    /// @param former the name as it was; empty for that of today
    private record Named(String street, String words, Optional<LocalizedText> former) {
        boolean beginsWith(String word) {
            return words.startsWith(BETWEEN + word);
        }

        boolean has(List<String> asked) {
            return asked.stream().allMatch(word -> words.contains(BETWEEN + word));
        }
    }

    /// @param former how it was called when it was found by that name
    record Match(String street, Optional<LocalizedText> former) {}

    /// @param register whose entries are the streets
    StreetNames(ResourceContents register) {
        String title = register.resource().titleField();
        for (Entry entry : register.listEntries()) {
            if (entry.values().get(title) instanceof FieldValue.Text(LocalizedText name)) {
                add(entry.id(), name, Optional.empty());
            }
            former(entry).forEach(was -> add(entry.id(), was, Optional.of(was)));
        }
    }

    /// Those of today's name first, names that begin with what was typed before the others; in the
    /// order of the register otherwise. A number at the end that no street has is taken for a
    /// house.
    List<Match> find(String typed, int limit) {
        List<String> asked = words(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Match> found = find(asked, limit);
        boolean endsWithHouse =
                asked.size() > 1 && Character.isDigit(asked.getLast().codePointAt(0));
        return found.isEmpty() && endsWithHouse
                ? find(asked.subList(0, asked.size() - 1), limit)
                : found;
    }

    private List<Match> find(List<String> asked, int limit) {
        var found = new ArrayList<Match>();
        names.stream()
                .filter(named -> named.has(asked))
                .sorted(
                        Comparator.comparing((Named named) -> named.former().isPresent())
                                .thenComparing(named -> !named.beginsWith(asked.getFirst())))
                .filter(named -> isNew(found, named.street()))
                .limit(limit)
                .forEach(named -> found.add(new Match(named.street(), named.former())));
        return found;
    }

    private static boolean isNew(List<Match> found, String street) {
        return found.stream().noneMatch(match -> match.street().equals(street));
    }

    private void add(String street, LocalizedText name, Optional<LocalizedText> former) {
        names.add(new Named(street, folded(name.ukrainian()), former));
        String english = name.in(LocalizedText.ENGLISH);
        if (!english.equals(name.ukrainian())) {
            names.add(new Named(street, folded(english), former));
        }
    }

    private static String folded(String name) {
        return BETWEEN + String.join(BETWEEN, words(name));
    }

    /// Without «вулиця» and the like, unless nothing else is there.
    private static List<String> words(String text) {
        List<String> all = SearchWords.of(text).stream().map(SearchWord::full).toList();
        List<String> own = all.stream().filter(word -> !Abbreviations.isKindOfPlace(word)).toList();
        return own.isEmpty() ? all : own;
    }

    private static Stream<LocalizedText> former(Entry entry) {
        return entry.values().values().stream()
                .filter(FieldValue.FormerNames.class::isInstance)
                .flatMap(value -> ((FieldValue.FormerNames) value).names().stream())
                .map(FormerName::name);
    }
}
