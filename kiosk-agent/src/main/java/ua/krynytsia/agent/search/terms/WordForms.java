// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.Stem;

/// The terms by which words are indexed. Remembers what it has looked up, as the same words stand
/// in many entries; lives for one writing only. One thread.
public final class WordForms {
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 7;

    private final Lexicon lexicon = new Lexicon();
    private final Map<SearchWord, Set<String>> known = new HashMap<>();

    Set<String> forms(Collection<SearchWord> words) {
        var forms = new TreeSet<String>();
        words.forEach(word -> forms.add(word.full()));
        return forms;
    }

    Set<String> lemmas(Collection<SearchWord> words) {
        var lemmas = new TreeSet<String>();
        words.forEach(word -> lemmas.addAll(known.computeIfAbsent(word, lexicon::lemmas)));
        return lemmas;
    }

    Set<String> stems(Collection<SearchWord> words) {
        var stems = new TreeSet<String>();
        words.stream()
                .filter(word -> !word.isNumber())
                .forEach(word -> stems.add(Stem.of(word.full())));
        return stems;
    }

    /// «днз» of «дошкільний навчальний заклад № 5»; little words do not count.
    Set<String> initials(List<SearchWord> words) {
        var initials = new TreeSet<String>();
        var letters = new StringBuilder();
        for (SearchWord word : words) {
            if (!word.isNumber() && !LittleWords.contains(word.form())) {
                letters.append(word.form().charAt(0));
            }
        }
        for (int from = 0; from < letters.length(); from++) {
            int longest = Math.min(letters.length(), from + LONGEST_INITIALS);
            for (int to = from + SHORTEST_INITIALS; to <= longest; to++) {
                initials.add(letters.substring(from, to));
            }
        }
        return initials;
    }
}
