// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import ua.krynytsia.agent.search.terms.Fields;
import ua.krynytsia.agent.search.terms.Fields.Area;
import ua.krynytsia.agent.search.terms.Fields.Kind;

/// Marks every entry by how well each slot fits it. A level is the place of the best lead, the more
/// telling first, and its cost: `area << 5 | cost`.
final class Tally {
    /// The level of an entry that a slot does not fit.
    static final short NONE = Short.MAX_VALUE;

    private static final int PLACE_SHIFT = 5;
    private static final int COST_MASK = (1 << PLACE_SHIFT) - 1;
    private static final int SHORTEST_BEGINNING_IN_TEXT = 3;

    private final IndexReader reader;

    Tally(IndexReader reader) {
        this.reader = reader;
    }

    static int place(short level) {
        return level >> PLACE_SHIFT;
    }

    static int cost(short level) {
        return level & COST_MASK;
    }

    /// Whether any entry has it.
    static boolean isAnywhere(short[] levels) {
        for (short level : levels) {
            if (level != NONE) {
                return true;
            }
        }
        return false;
    }

    /// Adds one for every entry that has it nowhere.
    static void countAbsent(short[] levels, byte[] absent) {
        for (int entry = 0; entry < levels.length; entry++) {
            if (levels[entry] == NONE) {
                absent[entry]++;
            }
        }
    }

    /// The level of every entry by its number.
    short[] levels(List<Lead> leads) throws IOException {
        return levels(leads, Area.ALL);
    }

    /// The same, but only by these areas.
    short[] levels(List<Lead> leads, List<Area> areas) throws IOException {
        short[] levels = new short[reader.maxDoc()];
        Arrays.fill(levels, NONE);
        for (LeafReaderContext leaf : reader.leaves()) {
            walk(
                    leaf,
                    leads,
                    areas,
                    (entries, level) -> mark(entries, level, leaf.docBase, levels));
        }
        return levels;
    }

    /// The level of one entry by one lead.
    short level(Lead lead, int entry) throws IOException {
        short[] best = {NONE};
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        int number = entry - leaf.docBase;
        walk(
                leaf,
                List.of(lead),
                Area.ALL,
                (entries, level) -> {
                    if (level < best[0] && entries.advance(number) == number) {
                        best[0] = level;
                    }
                });
        return best[0];
    }

    /// Takes the entries that have a term, with the level that it gives them.
    private interface Taker {
        void take(PostingsEnum entries, short level) throws IOException;
    }

    private static void walk(
            LeafReaderContext leaf, List<Lead> leads, List<Area> areas, Taker taker)
            throws IOException {
        for (Area area : areas) {
            for (Kind kind : Kind.ALL) {
                Terms terms = leaf.reader().terms(Fields.of(area, kind));
                TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (Lead lead : leads) {
                    if (terms != null && lead.kind() == kind) {
                        walk(term, area, lead, taker);
                    }
                }
            }
        }
    }

    private static void walk(TermsEnum term, Area area, Lead lead, Taker taker) throws IOException {
        short level = (short) (area.ordinal() << PLACE_SHIFT | lead.cost());
        var wanted = new BytesRef(lead.term());
        if (!lead.isBeginning()) {
            if (term.seekExact(wanted)) {
                taker.take(term.postings(null, PostingsEnum.NONE), level);
            }
        } else if (!isTooShort(lead.term(), area)
                && term.seekCeil(wanted) != TermsEnum.SeekStatus.END) {
            boolean isMore = true;
            while (isMore && StringHelper.startsWith(term.term(), wanted)) {
                taker.take(term.postings(null, PostingsEnum.NONE), level);
                isMore = term.next() != null;
            }
        }
    }

    private static boolean isTooShort(String beginning, Area area) {
        boolean isName = area == Area.NAME || area == Area.FORMER;
        return !isName && beginning.length() < SHORTEST_BEGINNING_IN_TEXT;
    }

    private static void mark(PostingsEnum entries, short level, int base, short[] levels)
            throws IOException {
        for (int entry = entries.nextDoc();
                entry != DocIdSetIterator.NO_MORE_DOCS;
                entry = entries.nextDoc()) {
            int number = base + entry;
            if (level < levels[number]) {
                levels[number] = level;
            }
        }
    }
}
