// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.search.terms.LittleWords;
import ua.krynytsia.rules.ukrainian.Abbreviations;
import ua.krynytsia.rules.ukrainian.KeyboardLayout;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;

/// What was typed, as words.
///
/// @param isUnfinished whether the last word may be only begun
record Question(List<SearchWord> words, boolean isUnfinished) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    Question {
        words = List.copyOf(words);
    }

    static Question of(String typed) {
        String text = bounded(typed);
        boolean isUnfinished =
                !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        List<SearchWord> words = SearchWords.of(text);
        return new Question(words.subList(0, Math.min(words.size(), MOST_WORDS)), isUnfinished);
    }

    /// As if every piece that is not known had been typed under the other layout.
    static Question switched(String typed, Readings readings) throws IOException {
        var pieces = new ArrayList<String>();
        for (String piece : bounded(typed).split("\\s+")) {
            pieces.add(isKnown(piece, readings) ? piece : switched(piece));
        }
        boolean isUnfinished = of(typed).isUnfinished();
        return of(String.join(" ", pieces) + (isUnfinished ? "" : " "));
    }

    private static boolean isKnown(String piece, Readings readings) throws IOException {
        for (SearchWord word : SearchWords.of(piece)) {
            if (!word.isNumber() && !readings.isKnown(word)) {
                return false;
            }
        }
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String switched(String piece) {
        boolean isLatin =
                piece.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c))
                        || piece.codePoints().noneMatch(Character::isLetter);
        return isLatin ? KeyboardLayout.ukrainian(piece) : KeyboardLayout.latin(piece);
    }

    boolean hasLatin() {
        return words.stream()
                .anyMatch(word -> word.form().chars().anyMatch(c -> c >= 'a' && c <= 'z'));
    }

    boolean isBegun(int word) {
        return isUnfinished && word == words.size() - 1;
    }

    /// Which words must be there: those with a meaning of their own, or, without any such, the
    /// others.
    List<Weight> weights(Lexicon lexicon) {
        List<Weight> weights = words.stream().map(word -> weight(word, lexicon)).toList();
        for (Weight least : List.of(Weight.FULL, Weight.KIND, Weight.LITTLE)) {
            if (weights.contains(least)) {
                return weights.stream()
                        .map(weight -> weight == least ? Weight.FULL : weight)
                        .toList();
            }
        }
        return weights;
    }

    private static Weight weight(SearchWord word, Lexicon lexicon) {
        if (LittleWords.contains(word.form())) {
            return Weight.LITTLE;
        }
        boolean isKind = lexicon.lemmas(word).stream().anyMatch(Abbreviations::isKindOfPlace);
        return isKind ? Weight.KIND : Weight.FULL;
    }

    /// For each word the keys by which synonyms know it.
    List<Set<String>> keys(Lexicon lexicon) {
        return words.stream().map(word -> Synonyms.keys(word, lexicon)).toList();
    }

    /// For a resident to read.
    String shown(Lexicon lexicon) {
        return words.stream()
                .map(word -> lexicon.shown(word.form()))
                .collect(Collectors.joining(" "));
    }

    private static String bounded(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /// What a word does in a query.
    enum Weight {
        /// An entry without it does not fit.
        FULL,
        /// It only says what kind of a place the name belongs to.
        KIND,
        LITTLE
    }
}
