// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import ua.krynytsia.agent.search.lexicon.Lexicon;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.search.terms.Spellings;
import ua.krynytsia.rules.ukrainian.SearchWord;

/// One query from the typed text to ranked entries. What was typed is tried first as it stands;
/// only where that finds nothing is it read in another way, from the likeliest to the boldest, so
/// that a correction never hides what the typed words themselves find.
public final class Inquiry {
    private static final int MOST_VARIANTS = 16;
    private static final int DEARER_PLACE = 3;

    private final IndexReader reader;
    private final Synonyms synonyms;
    private final Lexicon lexicon = new Lexicon();
    private final Readings readings;

    /// Whether the words are read as typed under another layout.
    private boolean isSwitched;

    /// How far to go for a word.
    private enum Effort {
        /// As it stands.
        PLAIN,
        /// A word that no entry has, in another reading.
        OTHERWISE,
        /// Such a word also mended.
        MENDED,
        /// Any word mended: it may be a slip even though an entry has it.
        ANY_MENDED
    }

    /// What came of an attempt.
    ///
    /// @param instead the words read instead of the typed ones
    record Outcome(Ranking ranking, Optional<String> instead) {}

    public Inquiry(IndexReader reader, Spellings spellings, Synonyms synonyms) {
        this.reader = reader;
        this.synonyms = synonyms;
        this.readings = new Readings(new Vocabulary(reader), spellings, lexicon);
    }

    /// What the words find.
    ///
    /// @param perGroup how many entries of a resource are wanted, the best ones
    public Found find(String typed, ToIntFunction<String> perGroup) throws IOException {
        Optional<Outcome> outcome = answer(typed);
        return outcome.isEmpty()
                ? Found.NOTHING
                : new Findings(reader, outcome.get().ranking(), perGroup).of(outcome.get());
    }

    /// Empty where no reading finds anything.
    private Optional<Outcome> answer(String typed) throws IOException {
        Question asked = Question.of(typed);
        Question switched = Question.switched(typed, readings);
        if (asked.words().isEmpty() && switched.words().isEmpty()) {
            return Optional.empty();
        }
        boolean isOther = !switched.words().equals(asked.words());
        Optional<Outcome> found = attempt(asked, false, Effort.PLAIN);
        if (found.isEmpty() && isOther) {
            found = attempt(switched, true, Effort.PLAIN);
        }
        for (Effort effort : List.of(Effort.OTHERWISE, Effort.MENDED, Effort.ANY_MENDED)) {
            if (found.isEmpty() && isOther && asked.hasLatin() && effort != Effort.OTHERWISE) {
                found = attempt(switched, true, effort);
            }
            if (found.isEmpty()) {
                found = attempt(asked, false, effort);
            }
        }
        return found.isPresent() ? found : inPart(asked);
    }

    private Optional<Outcome> attempt(Question question, boolean asSwitched, Effort effort)
            throws IOException {
        isSwitched = asSwitched;
        if (question.words().isEmpty()) {
            return Optional.empty();
        }
        List<Slot> slots = slots(question, effort);
        var ranking = new Ranking(reader);
        for (List<Slot> variant : variants(question, slots, effort)) {
            ranking.add(variant, 0);
        }
        return outcome(ranking, slots, isSwitched ? Optional.of(question) : Optional.empty());
    }

    /// Entries that have most of the words, where none has all.
    private Optional<Outcome> inPart(Question question) throws IOException {
        isSwitched = false;
        if (question.words().isEmpty()) {
            return Optional.empty();
        }
        List<Slot> slots = slots(question, Effort.MENDED);
        int required = 0;
        int unknown = 0;
        for (Slot slot : slots) {
            required += slot.isRequired() ? 1 : 0;
            unknown += slot.isRequired() && !readings.areKnown(slot.leads()) ? 1 : 0;
        }
        int spared = Math.max(Math.min(unknown, required / 2), required / 3);
        if (spared == 0) {
            return Optional.empty();
        }
        var ranking = new Ranking(reader);
        ranking.add(slots, spared);
        return outcome(ranking, slots, Optional.empty());
    }

    private Optional<Outcome> outcome(Ranking ranking, List<Slot> slots, Optional<Question> instead)
            throws IOException {
        if (ranking.isEmpty()) {
            return Optional.empty();
        }
        int lacking = ranking.least(Rank::lacking);
        ranking.keep(rank -> Rank.lacking(rank) == lacking);
        int dearest = ranking.least(rank -> Rank.guessed(rank) + DEARER_PLACE * Rank.tier(rank));
        ranking.keep(rank -> Rank.guessed(rank) <= dearest);
        Optional<String> said = new Correction(new Tally(reader)).of(slots, ranking.first());
        return Optional.of(
                new Outcome(
                        ranking, said.or(() -> instead.map(question -> question.shown(lexicon)))));
    }

    private List<Slot> slots(Question question, Effort effort) throws IOException {
        List<Question.Weight> weights = question.weights(lexicon);
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < question.words().size(); i++) {
            if (weights.get(i) != Question.Weight.LITTLE) {
                boolean isRequired = weights.get(i) == Question.Weight.FULL;
                SearchWord word = question.words().get(i);
                slots.add(
                        new Slot(
                                lexicon.shown(word.form()),
                                isRequired,
                                leads(word, question.isBegun(i), effort)));
            }
        }
        return slots;
    }

    private List<Lead> leads(SearchWord word, boolean isBegun, Effort effort) throws IOException {
        List<Lead> fromKeys = readings.fromRussianKeys(word);
        if (!fromKeys.isEmpty()) {
            return fromKeys;
        }
        var leads = new ArrayList<>(readings.plain(word));
        if (isBegun) {
            leads.addAll(readings.begun(word));
        }
        if (!isSwitched) {
            leads.addAll(readings.latinised(word, isBegun));
        }
        boolean isKnown = effort != Effort.PLAIN && readings.areKnown(leads);
        if (effort == Effort.PLAIN || isKnown && effort != Effort.ANY_MENDED) {
            return leads;
        }
        List<Lead> otherwise = readings.otherwise(word, isBegun);
        leads.addAll(otherwise);
        boolean isRead = readings.areKnown(otherwise);
        if (effort == Effort.ANY_MENDED || effort == Effort.MENDED && !isRead) {
            leads.addAll(readings.mended(word, isBegun));
        }
        return leads;
    }

    /// The slots themselves, and with synonyms in place of what they are equal to.
    private List<List<Slot>> variants(Question question, List<Slot> slots, Effort effort)
            throws IOException {
        var variants = new ArrayList<List<Slot>>();
        variants.add(slots);
        List<Synonyms.Replacement> replacements =
                new ArrayList<>(synonyms.replacements(question.keys(lexicon)));
        if (effort == Effort.MENDED) {
            replacements.addAll(partings(question));
        }
        for (Synonyms.Replacement replacement : replacements) {
            if (variants.size() < MOST_VARIANTS) {
                variants.add(replaced(question, replacement, effort));
            }
        }
        return variants;
    }

    private List<Slot> replaced(Question question, Synonyms.Replacement other, Effort effort)
            throws IOException {
        var variant = new ArrayList<>(slots(part(question, 0, other.from()), effort));
        for (Slot slot : slots(new Question(other.words(), false), Effort.PLAIN)) {
            variant.add(slot.further(Lead.SYNONYM));
        }
        variant.addAll(slots(part(question, other.to(), question.words().size()), effort));
        return variant;
    }

    private static Question part(Question question, int from, int to) {
        boolean isLast = to == question.words().size();
        return new Question(question.words().subList(from, to), isLast && question.isUnfinished());
    }

    /// Words whose blank was forgotten, or that a blank has parted.
    private List<Synonyms.Replacement> partings(Question question) throws IOException {
        var partings = new ArrayList<Synonyms.Replacement>();
        List<SearchWord> words = question.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isNumber() || readings.isKnown(words.get(i))) {
                continue;
            }
            List<SearchWord> parted = readings.parted(words.get(i));
            if (!parted.isEmpty()) {
                partings.add(new Synonyms.Replacement(i, i + 1, parted));
            }
            for (int from = Math.max(0, i - 1); from <= i && from + 1 < words.size(); from++) {
                String both = words.get(from).form() + words.get(from + 1).form();
                var one = new SearchWord(both, both);
                if (readings.isKnown(one)) {
                    partings.add(new Synonyms.Replacement(from, from + 2, List.of(one)));
                }
            }
        }
        return partings;
    }
}
