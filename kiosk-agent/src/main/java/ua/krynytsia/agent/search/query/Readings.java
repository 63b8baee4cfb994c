// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import ua.krynytsia.agent.search.lexicon.DictionaryWalk;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.agent.search.terms.Fields.Area;
import ua.krynytsia.agent.search.terms.Fields.Kind;
import ua.krynytsia.agent.search.terms.Spellings;
import ua.krynytsia.rules.ukrainian.KeyboardLayout;
import ua.krynytsia.rules.ukrainian.Latinised;
import ua.krynytsia.rules.ukrainian.SearchWord;
import ua.krynytsia.rules.ukrainian.SearchWords;
import ua.krynytsia.rules.ukrainian.Slips;
import ua.krynytsia.rules.ukrainian.Stem;

/// All the ways to read one typed word, from the obvious to the guessed.
final class Readings {
    private static final List<Area> TELLING = List.of(Area.NAME, Area.FORMER, Area.PLACE);
    private static final int SHORTEST_MENDED = 3;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONG = 7;
    private static final int KEPT = 2;
    private static final int MOST_FORMS = 400;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private final Spellings spellings;
    private final Lexicon lexicon;
    private final Map<SearchWord, List<Lead>> otherwise = new HashMap<>();
    private final Map<SearchWord, List<Lead>> mended = new HashMap<>();

    Readings(Vocabulary vocabulary, Spellings spellings, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.spellings = spellings;
        this.lexicon = lexicon;
    }

    /// As it stands, and by its dictionary forms.
    List<Lead> plain(SearchWord word) {
        var leads = new ArrayList<Lead>();
        leads.add(Lead.of(Kind.FORM, word.full(), Lead.EXACT));
        for (String lemma : lexicon.lemmas(word)) {
            leads.add(Lead.of(Kind.LEMMA, lemma, Lead.INFLECTED));
        }
        return leads;
    }

    /// As the beginning of a word.
    List<Lead> begun(SearchWord word) {
        return word.isNumber() ? List.of() : List.of(Lead.begun(word.form(), Lead.BEGUN));
    }

    /// Readings of a word that is not known as it stands; those that change what was typed say so.
    List<Lead> otherwise(SearchWord word, boolean isUnfinished) throws IOException {
        List<Lead> known = otherwise.get(word);
        if (known == null) {
            known = otherwiseAnew(word, isUnfinished);
            otherwise.put(word, known);
        }
        return known;
    }

    private List<Lead> otherwiseAnew(SearchWord word, boolean isUnfinished) throws IOException {
        var leads = new ArrayList<Lead>();
        if (word.isNumber()) {
            return isUnfinished ? List.of(Lead.begun(word.form(), Lead.BEGUN)) : List.of();
        }
        leads.add(Lead.of(Kind.STEM, Stem.of(word.full()), Lead.STEM));
        leads.add(Lead.of(Kind.INITIALS, word.form(), Lead.READ_OTHERWISE));
        if (isUnfinished && word.form().length() >= SHORTEST_BEGINNING) {
            leads.addAll(ofDictionary(Patterns.begun(word.form()), ""));
        }
        return leads;
    }

    /// What the keys say under the Ukrainian layout, where letters of the Russian one were typed
    /// that some entry has so; else empty.
    List<Lead> fromRussianKeys(SearchWord word) throws IOException {
        String keys = KeyboardLayout.fromRussian(word.spelled());
        if (keys.equals(word.spelled())) {
            return List.of();
        }
        List<Lead> leads =
                SearchWords.of(keys).stream()
                        .flatMap(read -> plain(read).stream())
                        .map(lead -> lead.shownAs(keys.replace('\'', 'ʼ')))
                        .toList();
        return vocabulary.hasAny(leads) ? leads : List.of();
    }

    /// Ukrainian words that are written so in Latin letters; none for other words.
    List<Lead> latinised(SearchWord word, boolean isUnfinished) throws IOException {
        String latin = word.form();
        if (!Latinised.isLatin(latin)
                || latin.length() < SHORTEST_MENDED
                || latin.length() > LONGEST) {
            return List.of();
        }
        var leads = new ArrayList<Lead>();
        CompiledAutomaton whole = Patterns.latinised(latin, false);
        for (String form : vocabulary.forms(whole, Area.ALL, MOST_FORMS)) {
            leads.add(said(Kind.FORM, form, Lead.READ_OTHERWISE));
        }
        leads.addAll(ofDictionary(whole, "shown"));
        if (leads.isEmpty() && isUnfinished) {
            CompiledAutomaton begun = Patterns.latinised(latin, true);
            for (String form : vocabulary.forms(begun, TELLING, MOST_FORMS)) {
                leads.add(said(Kind.FORM, form, Lead.READ_OTHERWISE + 1));
            }
        }
        return leads;
    }

    /// The words of the entries whose dictionary form one of the accepted forms has.
    private List<Lead> ofDictionary(CompiledAutomaton wanted, String shown) throws IOException {
        var leads = new ArrayList<Lead>();
        var seen = new HashSet<String>();
        for (String form : DictionaryWalk.accepted(wanted.runAutomaton, MOST_FORMS)) {
            for (String lemma : lemmas(form)) {
                if (seen.add(lemma) && vocabulary.has(Kind.LEMMA, lemma)) {
                    Lead lead = Lead.of(Kind.LEMMA, lemma, Lead.READ_OTHERWISE);
                    leads.add(shown.isEmpty() ? lead : lead.shownAs(form.replace('\'', 'ʼ')));
                }
            }
        }
        return leads;
    }

    /// The nearest known words: of the entries, and of the dictionary where an entry has another
    /// form of it.
    List<Lead> mended(SearchWord word, boolean isUnfinished) throws IOException {
        List<Lead> known = mended.get(word);
        if (known == null) {
            known = mendedAnew(word, isUnfinished);
            mended.put(word, known);
        }
        return known;
    }

    private List<Lead> mendedAnew(SearchWord word, boolean isUnfinished) throws IOException {
        String typed = word.form();
        int length = typed.length();
        if (word.isNumber() || length < SHORTEST_MENDED || length > LONGEST) {
            return List.of();
        }
        List<Lead> near = near(word, 1);
        if (near.isEmpty() && length >= LONG) {
            near = near(word, 2);
        }
        if (near.isEmpty() && isUnfinished && length >= SHORTEST_BEGINNING) {
            near = nearlyBegun(typed);
        }
        return near;
    }

    private List<Lead> near(SearchWord word, int slips) throws IOException {
        String typed = word.form();
        var leads = new ArrayList<Lead>();
        List<String> forms = spellings.telling().near(typed, slips);
        if (forms.isEmpty()) {
            forms = spellings.ofTexts().near(typed, slips);
        }
        for (String form : forms) {
            int cost = mendedCost(typed, form);
            leads.add(said(Kind.FORM, form, cost));
            for (String lemma : lemmas(form)) {
                leads.add(said(Kind.LEMMA, lemma, cost, form));
            }
        }
        int kept = slips == 1 ? 0 : KEPT;
        for (String form : DictionaryWalk.near(typed, slips, kept, MOST_FORMS)) {
            int cost = mendedCost(typed, form.replace("'", ""));
            for (String lemma : lemmas(form)) {
                if (vocabulary.has(Kind.LEMMA, lemma)) {
                    leads.add(said(Kind.LEMMA, lemma, cost, form));
                }
            }
        }
        return leads;
    }

    private List<Lead> nearlyBegun(String typed) throws IOException {
        var leads = new ArrayList<Lead>();
        for (String form : spellings.telling().nearlyBegun(typed)) {
            int slips = Integer.MAX_VALUE;
            int longest = Math.min(form.length(), typed.length() + 1);
            for (int end = Math.min(form.length(), typed.length() - 1); end <= longest; end++) {
                slips = Math.min(slips, Slips.between(typed, form.substring(0, end)));
            }
            leads.add(said(Kind.FORM, form, Lead.CORRECTED + 2 + slips / 2));
        }
        return leads;
    }

    /// Two words whose blank was forgotten; empty where no parting gives two known ones.
    List<SearchWord> parted(SearchWord word) throws IOException {
        String typed = word.form();
        for (int at = typed.length() - SHORTEST_MENDED; at >= SHORTEST_MENDED; at--) {
            String head = typed.substring(0, at);
            String tail = typed.substring(at);
            if (isKnown(head) && isKnown(tail)) {
                return List.of(new SearchWord(head, head), new SearchWord(tail, tail));
            }
        }
        return List.of();
    }

    /// Whether an entry has it as it stands or in another form.
    boolean isKnown(SearchWord word) throws IOException {
        return vocabulary.hasAny(plain(word));
    }

    boolean areKnown(List<Lead> leads) throws IOException {
        return vocabulary.hasAny(leads);
    }

    private boolean isKnown(String form) throws IOException {
        return isKnown(new SearchWord(form, form));
    }

    private static int mendedCost(String typed, String form) {
        return Lead.CORRECTED + Slips.between(typed, form) / 2;
    }

    private Set<String> lemmas(String form) {
        List<SearchWord> words = SearchWords.of(form);
        return words.size() == 1 ? lexicon.lemmas(words.getFirst()) : Set.of();
    }

    private Lead said(Kind kind, String term, int cost) {
        return said(kind, term, cost, term);
    }

    private Lead said(Kind kind, String term, int cost, String form) {
        return Lead.of(kind, term, cost).shownAs(lexicon.shown(form));
    }
}
