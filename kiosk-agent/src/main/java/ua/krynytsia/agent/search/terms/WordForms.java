// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;
import ua.krynytsia.rules.ukrainian.Stem;
import ua.krynytsia.wire.LocalizedText;

/// The terms by which texts are indexed. Remembers what it has read, as the same words and texts
/// stand in many entries; lives for one writing only. One thread.
public final class WordForms {
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 7;
    private static final int LONGEST_TERM = 100;
    private static final int MOST_TEXTS = 4096;

    private final Lexicon lexicon = new Lexicon();
    private final Map<SearchWord, WordTerms> words = new HashMap<>();
    private final Map<LocalizedText, TextTerms> texts = new HashMap<>();

    /// Of a text that may stand in other entries too, as the name of a street does.
    TextTerms ofCommon(LocalizedText text) {
        TextTerms known = texts.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() == MOST_TEXTS) {
            texts.clear();
        }
        TextTerms read = of(text);
        texts.put(text, read);
        return read;
    }

    TextTerms of(LocalizedText text) {
        List<SearchWord> words =
                text.byLanguage().values().stream()
                        .flatMap(each -> SearchWords.of(each).stream())
                        .filter(word -> word.form().length() <= LONGEST_TERM)
                        .toList();
        var forms = new HashSet<String>();
        var lemmas = new HashSet<String>();
        var stems = new HashSet<String>();
        for (SearchWord word : words) {
            WordTerms terms = this.words.computeIfAbsent(word, this::read);
            forms.add(terms.full());
            lemmas.addAll(terms.lemmas());
            terms.stem().ifPresent(stems::add);
        }
        return new TextTerms(words, forms, lemmas, stems);
    }

    private WordTerms read(SearchWord word) {
        String full = word.full();
        boolean isUnknown = !word.isNumber() && lexicon.ofDictionary(word).isEmpty();
        return new WordTerms(
                full,
                lexicon.lemmas(word),
                isUnknown ? Optional.of(Stem.of(full)) : Optional.empty());
    }

    /// «днз» of «дошкільний навчальний заклад № 5»; little words do not count.
    Set<String> initials(List<SearchWord> words) {
        var initials = new HashSet<String>();
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

    /// @param stem of a word that no dictionary has
    private record WordTerms(String full, Set<String> lemmas, Optional<String> stem) {}
}
