// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;

/// Groups of words and phrases that mean the same to a resident: «ЦНАП, центр надання
/// адміністративних послуг». Common abbreviations come with the program, a city's own are the
/// document `setting/search-synonyms`. Immutable.
public final class Synonyms {
    private static final int LONGEST_PHRASE = 8;
    private static final int MOST_GROUPS = 2000;

    private final List<List<Phrase>> groups = new ArrayList<>();
    private final Map<String, Set<Phrase>> byFirst = new HashMap<>();

    /// One of the equal phrases of a group.
    private record Phrase(int group, List<SearchWord> words, List<Set<String>> keys) {}

    /// A part of a query and what may be searched in its place.
    ///
    /// @param from the first word of the query that is replaced
    /// @param to behind the last one
    public record Replacement(int from, int to, List<SearchWord> words) {
        public Replacement {
            words = List.copyOf(words);
        }
    }

    private Synonyms() {}

    /// @param groups the city's own, each with its equal phrases parted by commas
    public static Synonyms of(Collection<String> groups) {
        var synonyms = new Synonyms();
        var lexicon = new Lexicon();
        Stream.concat(shipped().lines(), groups.stream())
                .limit(MOST_GROUPS)
                .forEach(group -> synonyms.add(group, lexicon));
        return synonyms;
    }

    /// What may stand in place of parts of these words.
    ///
    /// @param keys for each word its form and lemmas
    public List<Replacement> replacements(List<Set<String>> keys) {
        var found = new ArrayList<Replacement>();
        for (int from = 0; from < keys.size(); from++) {
            var phrases = new HashSet<Phrase>();
            for (String key : keys.get(from)) {
                phrases.addAll(byFirst.getOrDefault(key, Set.of()));
            }
            for (Phrase phrase : phrases) {
                if (stands(phrase, keys, from)) {
                    for (Phrase other : groups.get(phrase.group())) {
                        if (!other.equals(phrase)) {
                            int to = from + phrase.keys().size();
                            found.add(new Replacement(from, to, other.words()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(Phrase phrase, List<Set<String>> keys, int from) {
        if (from + phrase.keys().size() > keys.size()) {
            return false;
        }
        for (int i = 0; i < phrase.keys().size(); i++) {
            Set<String> wanted = phrase.keys().get(i);
            if (keys.get(from + i).stream().noneMatch(wanted::contains)) {
                return false;
            }
        }
        return true;
    }

    private void add(String line, Lexicon lexicon) {
        var group = new ArrayList<Phrase>();
        for (String phrase : line.split("[,;\n]", -1)) {
            List<SearchWord> words = SearchWords.of(phrase);
            if (!words.isEmpty() && words.size() <= LONGEST_PHRASE) {
                var keys = words.stream().map(word -> keys(word, lexicon)).toList();
                group.add(new Phrase(groups.size(), words, keys));
            }
        }
        groups.add(group);
        for (Phrase phrase : group) {
            for (String key : phrase.keys().getFirst()) {
                byFirst.computeIfAbsent(key, _ -> new HashSet<>()).add(phrase);
            }
        }
    }

    /// The form of a word and all its lemmas.
    public static Set<String> keys(SearchWord word, Lexicon lexicon) {
        var keys = new HashSet<>(lexicon.lemmas(word));
        keys.add(word.full());
        return keys;
    }

    private static String shipped() {
        try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) {
                throw new IllegalStateException("synonyms.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read synonyms.txt", e);
        }
    }
}
