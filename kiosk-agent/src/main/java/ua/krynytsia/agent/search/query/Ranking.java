// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
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
        int required = (int) slots.stream().filter(Slot::isRequired).count();
        int mayLack = Math.min(spared, required - 1);
        List<short[]> levels = levels(slots, mayLack);
        if (levels.isEmpty()) {
            return;
        }
        int[] fitting = fitting(slots, levels, mayLack);
        var sheet = new Sheet(fitting.length);
        for (int i = 0; i < levels.size(); i++) {
            Slot slot = slots.get(i);
            sheet.add(slot.isRequired(), of(fitting, levels.get(i)));
            if (slot.isRequired()) {
                sheet.addContext(of(fitting, tally.levels(slot.leads(), CONTEXT)));
            }
        }
        int at = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues lengths = leaf.reader().getNumericDocValues(Fields.LENGTH);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < fitting.length && fitting[at] < end; at++) {
                int entry = fitting[at];
                int number = entry - leaf.docBase;
                if (live == null || live.get(number)) {
                    int more = length(lengths, number) - required;
                    ranks[entry] = Math.min(ranks[entry], Rank.of(sheet, at, more));
                }
            }
        }
    }

    /// The entries that lack no more required slots than they may, in the order of the index.
    private int[] fitting(List<Slot> slots, List<short[]> levels, int mayLack) {
        byte[] lacking = new byte[ranks.length];
        for (int i = 0; i < levels.size(); i++) {
            if (slots.get(i).isRequired()) {
                Tally.countAbsent(levels.get(i), lacking);
            }
        }
        int[] fitting = new int[ranks.length];
        int count = 0;
        for (int entry = 0; entry < lacking.length; entry++) {
            if (lacking[entry] <= mayLack) {
                fitting[count++] = entry;
            }
        }
        return Arrays.copyOf(fitting, count);
    }

    private static short[] of(int[] entries, short[] levels) {
        short[] own = new short[entries.length];
        for (int i = 0; i < entries.length; i++) {
            own[i] = levels[entries[i]];
        }
        return own;
    }

    /// How well each entry has each slot. Empty where more slots than may be lacking are in no
    /// entry at all: then nothing fits, and the rest need not be looked up.
    private List<short[]> levels(List<Slot> slots, int mayLack) throws IOException {
        int lacking = 0;
        var levels = new ArrayList<short[]>();
        for (Slot slot : slots) {
            short[] own = tally.levels(slot.leads());
            lacking += slot.isRequired() && !Tally.isAnywhere(own) ? 1 : 0;
            if (lacking > mayLack) {
                return List.of();
            }
            levels.add(own);
        }
        return levels;
    }

    boolean isEmpty() {
        return best() == Rank.UNFIT;
    }

    long best() {
        long best = Rank.UNFIT;
        for (long rank : ranks) {
            best = Math.min(best, rank);
        }
        return best;
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

    /// The smallest of a value over all that fit; 0 where nothing does.
    int least(LongToIntFunction value) {
        int least = Integer.MAX_VALUE;
        for (long rank : ranks) {
            if (rank != Rank.UNFIT) {
                least = Math.min(least, value.applyAsInt(rank));
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /// The numbers of the entries, the best first; equal ones in the order of the index.
    int[] entries() {
        long[] sorted = new long[ranks.length];
        int count = 0;
        for (int entry = 0; entry < ranks.length; entry++) {
            if (ranks[entry] != Rank.UNFIT) {
                sorted[count++] = ranks[entry] << ENTRY | entry;
            }
        }
        Arrays.sort(sorted, 0, count);
        int[] entries = new int[count];
        for (int i = 0; i < count; i++) {
            entries[i] = (int) sorted[i] & (1 << ENTRY) - 1;
        }
        return entries;
    }

    private static int length(NumericDocValues lengths, int entry) throws IOException {
        return lengths != null && lengths.advanceExact(entry) ? (int) lengths.longValue() : 0;
    }
}
