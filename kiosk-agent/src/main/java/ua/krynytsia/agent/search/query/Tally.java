// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import ua.krynytsia.agent.search.terms.Fields;
import ua.krynytsia.agent.search.terms.Fields.Area;

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

    int size() {
        return reader.maxDoc();
    }

    /// The level of every entry by its number.
    short[] levels(List<Lead> leads) throws IOException {
        short[] levels = new short[reader.maxDoc()];
        Arrays.fill(levels, NONE);
        for (LeafReaderContext leaf : reader.leaves()) {
            for (Area area : Area.ALL) {
                for (Lead lead : leads) {
                    mark(leaf, area, lead, levels);
                }
            }
        }
        return levels;
    }

    private static void mark(LeafReaderContext leaf, Area area, Lead lead, short[] levels)
            throws IOException {
        LeafReader entries = leaf.reader();
        Terms terms = entries.terms(Fields.of(area, lead.kind()));
        if (terms == null || lead.isBeginning() && isTooShort(lead.term(), area)) {
            return;
        }
        short level = (short) (area.ordinal() << PLACE_SHIFT | lead.cost());
        TermsEnum term = terms.iterator();
        var wanted = new BytesRef(lead.term());
        if (!lead.isBeginning()) {
            if (term.seekExact(wanted)) {
                mark(term, level, leaf.docBase, levels);
            }
        } else if (term.seekCeil(wanted) != TermsEnum.SeekStatus.END) {
            while (StringHelper.startsWith(term.term(), wanted)) {
                mark(term, level, leaf.docBase, levels);
                if (term.next() == null) {
                    return;
                }
            }
        }
    }

    private static boolean isTooShort(String beginning, Area area) {
        boolean isName = area == Area.NAME || area == Area.FORMER;
        return !isName && beginning.length() < SHORTEST_BEGINNING_IN_TEXT;
    }

    private static void mark(TermsEnum term, short level, int base, short[] levels)
            throws IOException {
        PostingsEnum entries = term.postings(null, PostingsEnum.NONE);
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
