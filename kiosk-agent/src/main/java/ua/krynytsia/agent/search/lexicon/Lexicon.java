// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.tartarus.snowball.ext.EnglishStemmer;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.rules.ukrainian.Latinised;
import ua.krynytsia.rules.ukrainian.SearchWord;

/// Leads from a form to the words it may belong to. Lemmas are folded like all terms of the index.
/// One thread at a time: its working space is its own, the dictionary is shared.
public final class Lexicon {
    private static final String VOWELS_OF_APOSTROPHE = "яюєї";

    private final DictionaryLookup lookup = new DictionaryLookup(Ukrainian.DICTIONARY);
    private final EnglishStemmer english = new EnglishStemmer();

    /// The dictionary forms of a Ukrainian word, the stem of a Latin one; the form itself of a word
    /// that is not known. Never empty.
    public Set<String> lemmas(SearchWord word) {
        String full = word.full();
        if (Latinised.isLatin(full)) {
            return Set.of(stem(full));
        }
        Set<String> known = ofDictionary(word);
        return known.isEmpty() ? Set.of(full) : known;
    }

    /// The dictionary forms of a word that the dictionary has; it has every other form of such a
    /// word too. Empty for any other word.
    public Set<String> ofDictionary(SearchWord word) {
        String full = word.full();
        if (Latinised.isLatin(full)) {
            return Set.of();
        }
        for (String spelling : spellings(full.equals(word.form()) ? word.spelled() : full)) {
            var lemmas = new LinkedHashSet<String>();
            for (WordData known : lookup.lookup(spelling)) {
                lemmas.add(Folding.fold(known.getStem().toString()));
            }
            if (!lemmas.isEmpty()) {
                return lemmas;
            }
        }
        return Set.of();
    }

    /// Whether it is a form of a name, which the dictionary writes with a capital letter.
    public boolean mayBeName(String spelled) {
        return isAny(spelled, known -> Character.isUpperCase(known.getStem().charAt(0)));
    }

    /// Whether it is a form of a word that is no name.
    public boolean isCommon(String spelled) {
        return isAny(spelled, known -> !Character.isUpperCase(known.getStem().charAt(0)));
    }

    private boolean isAny(String spelled, Predicate<WordData> wanted) {
        return spellings(spelled).stream()
                .anyMatch(spelling -> lookup.lookup(spelling).stream().anyMatch(wanted));
    }

    /// The folded form as people read it: with the apostrophe U+02BC where the dictionary has one.
    public String shown(String form) {
        for (String spelling : spellings(form)) {
            if (!lookup.lookup(spelling).isEmpty()) {
                return spelling.replace('\'', '\u02BC');
            }
        }
        return form;
    }

    private String stem(String latin) {
        english.setCurrent(latin);
        english.stem();
        return english.getCurrent();
    }

    /// The word as typed, without its apostrophes, and with one wherever one can stand.
    private static List<String> spellings(String spelled) {
        var spellings = new ArrayList<String>();
        spellings.add(spelled);
        String bare = spelled.replace("'", "");
        if (!bare.equals(spelled)) {
            spellings.add(bare);
        }
        for (int i = 1; i < bare.length(); i++) {
            boolean mayStand = VOWELS_OF_APOSTROPHE.indexOf(bare.charAt(i)) >= 0;
            if (mayStand && !isVowel(bare.charAt(i - 1))) {
                spellings.add(bare.substring(0, i) + '\'' + bare.substring(i));
            }
        }
        return spellings;
    }

    private static boolean isVowel(char letter) {
        return "аеєиіїоуюяйь".indexOf(letter) >= 0;
    }
}
