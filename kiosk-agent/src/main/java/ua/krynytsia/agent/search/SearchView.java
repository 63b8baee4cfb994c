// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import ua.krynytsia.wire.DocumentKey;

/// One state of the index, to be searched from any thread.
public final class SearchView implements AutoCloseable {
    private static final int LONGEST_QUERY = 200;

    private final DirectoryReader reader;
    private final QueryWords words;

    SearchView(DirectoryReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.words = new QueryWords(analyzer);
    }

    /// What the words find; where they find nothing, what their nearest known words find.
    ///
    /// @return empty where this view was closed meanwhile: ask the newer one
    public Optional<Found> find(String typed) {
        if (!reader.tryIncRef()) {
            return Optional.empty();
        }
        try {
            return Optional.of(found(typed));
        } catch (IOException e) {
            throw new SearchException("cannot search", e);
        } finally {
            release();
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new SearchException("cannot close a view of the search index", e);
        }
    }

    private Found found(String typed) throws IOException {
        String bounded = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        List<String> terms = words.split(bounded);
        if (terms.isEmpty() || reader.numDocs() == 0) {
            return Found.NOTHING;
        }
        var searcher = new IndexSearcher(reader);
        boolean isUnfinished = !Character.isWhitespace(bounded.charAt(bounded.length() - 1));
        List<DocumentKey> keys = keys(searcher, words.query(terms, isUnfinished));
        if (!keys.isEmpty()) {
            return new Found(Optional.empty(), keys);
        }
        List<String> mended = new Spelling(searcher, words).mend(terms);
        if (mended.equals(terms)) {
            return Found.NOTHING;
        }
        List<DocumentKey> instead = keys(searcher, words.query(mended, false));
        return instead.isEmpty()
                ? Found.NOTHING
                : new Found(Optional.of(words.shown(mended)), instead);
    }

    private List<DocumentKey> keys(IndexSearcher searcher, Query query) throws IOException {
        ScoreDoc[] hits = searcher.search(query, reader.maxDoc()).scoreDocs;
        Map<Integer, DocumentKey> byDocument = new HashMap<>();
        SortedDocValues values = MultiDocValues.getSortedValues(reader, Fields.KEY);
        ScoreDoc[] inOrder = hits.clone();
        Arrays.sort(inOrder, Comparator.comparingInt((ScoreDoc hit) -> hit.doc));
        for (ScoreDoc hit : inOrder) {
            if (values != null && values.advanceExact(hit.doc)) {
                String key = values.lookupOrd(values.ordValue()).utf8ToString();
                byDocument.put(hit.doc, new DocumentKey(key));
            }
        }
        var keys = new ArrayList<DocumentKey>(hits.length);
        for (ScoreDoc hit : hits) {
            Optional.ofNullable(byDocument.get(hit.doc)).ifPresent(keys::add);
        }
        return keys;
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new SearchException("cannot close a view of the search index", e);
        }
    }
}
