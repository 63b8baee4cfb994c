// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.unanswered;

import java.util.List;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;

/// Whether a query says nothing about a person: no digits, few words, each of them a common word of
/// the dictionary. A word that is only ever a name, or is not known, may be somebody's surname; so
/// may two words that can both be names.
final class Discretion {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private final Lexicon lexicon = new Lexicon();

    synchronized boolean allows(String query) {
        List<SearchWord> words = SearchWords.of(query);
        boolean isPlain =
                query.length() >= SHORTEST
                        && query.length() <= LONGEST
                        && query.indexOf('@') < 0
                        && query.codePoints().noneMatch(Character::isDigit);
        long possibleNames =
                words.stream().filter(word -> lexicon.mayBeName(word.spelled())).count();
        return isPlain
                && !words.isEmpty()
                && words.size() <= MOST_WORDS
                && possibleNames < 2
                && words.stream().allMatch(word -> lexicon.isCommon(word.spelled()));
    }
}
