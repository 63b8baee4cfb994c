// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import ua.krynytsia.agent.search.terms.Fields;
import ua.krynytsia.agent.search.terms.Fields.Area;

/// The entries that fit a query in any of its variants, each with its best [Rank].
final class Ranking {
    /// Bits of an entry's number beside its rank, which takes [Rank#BITS]: a million entries.
    private static final int ENTRY = Long.SIZE - 1 - Rank.BITS;

    private static final List<Area> CONTEXT = List.of(Area.CONTEXT);

    private final IndexReader reader;
    private final Tally tally;
    private final long[] ranks;

    Ranking(IndexReader reader) {
        this.reader = reader;
        this.tally = new Tally(reader);
        this.ranks = new long[reader.maxDoc()];
        Arrays.fill(ranks, Rank.UNFIT);
    }

    /// Adds the entries that have all required slots, but at most `spared` of them.
    void add(List<Slot> slots, int spared) throws IOException {
        var sheet = new Sheet(ranks.length);
        for (Slot slot : slots) {
            sheet.add(slot.isRequired(), tally.levels(slot.leads()));
            if (slot.isRequired()) {
                sheet.addContext(tally.levels(slot.leads(), CONTEXT));
            }
        }
        int required = (int) slots.stream().filter(Slot::isRequired).count();
        int mayLack = Math.min(spared, required - 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues lengths = leaf.reader().getNumericDocValues(Fields.LENGTH);
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int entry = leaf.docBase + i;
                if (sheet.lacking(entry) <= mayLack && (live == null || live.get(i))) {
                    int more = length(lengths, i) - required;
                    ranks[entry] = Math.min(ranks[entry], Rank.of(sheet, entry, more));
                }
            }
        }
    }

    boolean isEmpty() {
        return best() == Rank.UNFIT;
    }

    long best() {
        return Arrays.stream(ranks).min().orElse(Rank.UNFIT);
    }

    /// The number of the best entry; there must be one.
    int first() {
        long best = best();
        int entry = 0;
        while (ranks[entry] != best) {
            entry++;
        }
        return entry;
    }

    long rank(int entry) {
        return ranks[entry];
    }

    /// Leaves only those whose rank passes.
    void keep(LongPredicate passes) {
        for (int entry = 0; entry < ranks.length; entry++) {
            if (ranks[entry] != Rank.UNFIT && !passes.test(ranks[entry])) {
                ranks[entry] = Rank.UNFIT;
            }
        }
    }

    /// The smallest of a value over all that fit.
    int least(LongToIntFunction value) {
        return Arrays.stream(ranks)
                .filter(rank -> rank != Rank.UNFIT)
                .mapToInt(value)
                .min()
                .orElse(0);
    }

    /// The numbers of the entries, the best first; equal ones in the order of the index.
    int[] entries() {
        return IntStream.range(0, ranks.length)
                .filter(entry -> ranks[entry] != Rank.UNFIT)
                .mapToLong(entry -> ranks[entry] << ENTRY | entry)
                .sorted()
                .mapToInt(each -> (int) each & (1 << ENTRY) - 1)
                .toArray();
    }

    private static int length(NumericDocValues lengths, int entry) throws IOException {
        return lengths != null && lengths.advanceExact(entry) ? (int) lengths.longValue() : 0;
    }
}
