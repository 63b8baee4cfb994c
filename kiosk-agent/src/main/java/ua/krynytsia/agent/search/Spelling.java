// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Replaces words that find nothing by the nearest words that stand in the entries: one slip apart,
/// or two in long words, beginning with the same letter; among equals the more frequent.
final class Spelling {
    private static final int SHORTEST = 3;
    private static final int LONG = 8;

    private final IndexSearcher searcher;
    private final QueryWords words;

    Spelling(IndexSearcher searcher, QueryWords words) {
        this.searcher = searcher;
        this.words = words;
    }

    List<String> mend(List<String> typed) throws IOException {
        var mended = new ArrayList<String>();
        for (String word : typed) {
            boolean isKnown = searcher.count(words.word(word, false)) > 0;
            mended.add(isKnown || word.length() < SHORTEST ? word : nearest(word));
        }
        return mended;
    }

    private String nearest(String word) throws IOException {
        String near = nearest(word, 1);
        return near.equals(word) && word.length() >= LONG ? nearest(word, 2) : near;
    }

    private String nearest(String word, int slips) throws IOException {
        Terms known = MultiTerms.getTerms(searcher.getIndexReader(), Fields.SURFACE);
        if (known == null) {
            return word;
        }
        var near = new FuzzyTermsEnum(known, new Term(Fields.SURFACE, word), slips, 1, true);
        String best = word;
        float bestLikeness = 0;
        int bestCount = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            float likeness = near.getBoost();
            int count = near.docFreq();
            if (likeness > bestLikeness || likeness == bestLikeness && count > bestCount) {
                best = term.utf8ToString();
                bestLikeness = likeness;
                bestCount = count;
            }
        }
        return best;
    }
}
