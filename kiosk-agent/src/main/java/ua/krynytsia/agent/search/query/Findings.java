// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import ua.krynytsia.agent.search.terms.Fields;

/// Parts ranked entries into the answer and mere mentions, and names them.
///
/// Who is called so is the answer. Who only lies there joins it where nothing but streets is called
/// so, or a street was called so before: who asks for a street, by its present name or a former
/// one, wants what is in it. Who has the words only in other texts is the answer where nothing else
/// is.
final class Findings {
    /// The resource whose entries are the city's streets.
    private static final String STREETS = "streets";

    private final IndexReader reader;
    private final Ranking ranking;
    private final ToIntFunction<String> perGroup;

    /// @param perGroup how many ids of a resource are wanted
    Findings(IndexReader reader, Ranking ranking, ToIntFunction<String> perGroup) {
        this.reader = reader;
        this.ranking = ranking;
        this.perGroup = perGroup;
    }

    /// The found entries of one resource.
    private static final class Gathered {
        private final List<String> ids = new ArrayList<>();
        private int total;
    }

    Found of(Inquiry.Outcome outcome) throws IOException {
        int[] entries = ranking.entries();
        int last = lastTier(entries);
        int missing = leastMissing(entries, last);
        Map<String, Gathered> answer = new LinkedHashMap<>();
        Map<String, Gathered> mentions = new LinkedHashMap<>();
        var names = new Names();
        for (int entry : entries) {
            long rank = ranking.rank(entry);
            boolean answers = Rank.tier(rank) <= last && Rank.missing(rank) <= missing;
            names.add(answers ? answer : mentions, entry);
        }
        return new Found(outcome.instead(), groups(answer), groups(mentions));
    }

    private int lastTier(int[] entries) throws IOException {
        int best = Rank.tier(ranking.rank(entries[0]));
        int missing = leastMissing(entries, Rank.BY_PLACE);
        if (best > Rank.BY_PLACE) {
            return best;
        }
        var names = new Names();
        boolean isOnlyStreets = true;
        for (int entry : entries) {
            long rank = ranking.rank(entry);
            if (Rank.tier(rank) == Rank.BY_NAME && Rank.missing(rank) <= missing) {
                boolean isStreet = names.resource(entry).equals(STREETS);
                if (isStreet && Rank.places(rank) > 0 && Rank.guessed(rank) == 0) {
                    return Rank.BY_PLACE;
                }
                isOnlyStreets &= isStreet;
            }
        }
        return isOnlyStreets ? Rank.BY_PLACE : Rank.BY_NAME;
    }

    private int leastMissing(int[] entries, int lastTier) {
        int least = Integer.MAX_VALUE;
        for (int entry : entries) {
            long rank = ranking.rank(entry);
            if (Rank.tier(rank) <= lastTier) {
                least = Math.min(least, Rank.missing(rank));
            }
        }
        return least;
    }

    private static List<Found.Group> groups(Map<String, Gathered> gathered) {
        var groups = new ArrayList<Found.Group>();
        gathered.forEach(
                (resource, all) -> groups.add(new Found.Group(resource, all.total, all.ids)));
        return groups;
    }

    /// Reads resources and ids out of the index, in any order of entries.
    private final class Names {
        private final List<LeafReaderContext> leaves = reader.leaves();
        private final Map<Integer, Column> resources = new HashMap<>();
        private final Map<Integer, Column> ids = new HashMap<>();

        void add(Map<String, Gathered> groups, int entry) throws IOException {
            String resource = resource(entry);
            Gathered group = groups.computeIfAbsent(resource, _ -> new Gathered());
            group.total++;
            if (group.ids.size() < perGroup.applyAsInt(resource)) {
                group.ids.add(value(ids, Fields.ID, entry));
            }
        }

        String resource(int entry) throws IOException {
            return value(resources, Fields.RESOURCE, entry);
        }

        private String value(Map<Integer, Column> open, String field, int entry)
                throws IOException {
            int leaf = ReaderUtil.subIndex(entry, leaves);
            Column column = open.get(leaf);
            if (column == null) {
                column = new Column(leaves.get(leaf), field);
                open.put(leaf, column);
            }
            return column.value(entry);
        }
    }

    /// One field of one part of the index.
    private static final class Column {
        private final LeafReaderContext leaf;
        private final String field;
        private final Map<Integer, String> known = new HashMap<>();
        private SortedDocValues values;

        Column(LeafReaderContext leaf, String field) throws IOException {
            this.leaf = leaf;
            this.field = field;
            this.values = leaf.reader().getSortedDocValues(field);
        }

        String value(int entry) throws IOException {
            int number = entry - leaf.docBase;
            if (values.docID() > number) {
                values = leaf.reader().getSortedDocValues(field);
            }
            if (!values.advanceExact(number)) {
                throw new IllegalStateException("an entry of the index has no " + field);
            }
            int ordinal = values.ordValue();
            String value = known.get(ordinal);
            if (value == null) {
                value = values.lookupOrd(ordinal).utf8ToString();
                known.put(ordinal, value);
            }
            return value;
        }
    }
}
