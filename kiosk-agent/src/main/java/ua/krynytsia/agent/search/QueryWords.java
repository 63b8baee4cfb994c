// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// From typed words to a query: every word must be there in one of its readings; the last one may
/// be only begun. Words that carry no meaning of their own ("на", "the") are left out.
final class QueryWords {
    private static final int SHORTEST_BEGINNING = 2;
    private static final float TIES = 0.1f;

    private final Analyzer analyzer;
    private final QueryBuilder builder;

    QueryWords(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    List<String> split(String typed) throws IOException {
        var words = new ArrayList<String>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.SURFACE, typed)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }

    Query query(List<String> words, boolean isUnfinished) {
        List<String> meaningful = words.stream().filter(this::isMeaningful).toList();
        List<String> asked = meaningful.isEmpty() ? words : meaningful;
        var all = new BooleanQuery.Builder();
        for (String word : asked) {
            boolean mayBeBegun = isUnfinished && word.equals(words.getLast());
            all.add(word(word, mayBeBegun), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    /// With the apostrophe of the product.
    String shown(List<String> words) {
        return String.join(" ", words).replace('\'', '\u02BC');
    }

    Query word(String word, boolean mayBeBegun) {
        var readings = new ArrayList<Query>();
        read(readings, Fields.TITLE, word, 4);
        read(readings, Fields.TITLE_ENGLISH, word, 3);
        read(readings, Fields.TEXT, word, 1.5f);
        read(readings, Fields.TEXT_ENGLISH, word, 1);
        read(readings, Fields.CONTEXT, word, 0.7f);
        read(readings, Fields.CONTEXT_ENGLISH, word, 0.7f);
        readings.add(new BoostQuery(new TermQuery(new Term(Fields.TITLE_SURFACE, word)), 2));
        readings.add(new TermQuery(new Term(Fields.SURFACE, word)));
        if (mayBeBegun && word.length() >= SHORTEST_BEGINNING) {
            readings.add(new BoostQuery(new PrefixQuery(new Term(Fields.TITLE_SURFACE, word)), 2));
            readings.add(new PrefixQuery(new Term(Fields.SURFACE, word)));
        }
        return new DisjunctionMaxQuery(readings, TIES);
    }

    private void read(List<Query> readings, String field, String word, float weight) {
        Query query = builder.createBooleanQuery(field, word);
        if (query != null) {
            readings.add(new BoostQuery(query, weight));
        }
    }

    private boolean isMeaningful(String word) {
        return builder.createBooleanQuery(Fields.TITLE, word) != null
                && builder.createBooleanQuery(Fields.TITLE_ENGLISH, word) != null;
    }
}
