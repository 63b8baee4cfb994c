// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import ua.krynytsia.wire.LocalizedText;

/// The fields of the index and how each is read.
final class Fields {
    /// Changes whenever an index made before must be made anew.
    static final String VERSION = "uk-10.5.0-1";

    static final String KEY = "key";
    static final String TITLE = "title";
    static final String TITLE_ENGLISH = "title-en";
    static final String TITLE_SURFACE = "title-surface";
    static final String TEXT = "text";
    static final String TEXT_ENGLISH = "text-en";
    static final String CONTEXT = "context";
    static final String CONTEXT_ENGLISH = "context-en";
    static final String SURFACE = "surface";

    private Fields() {}

    static Analyzer analyzer() {
        var english = new EnglishAnalyzer();
        var surface = new SurfaceAnalyzer();
        return new PerFieldAnalyzerWrapper(
                new UkrainianMorfologikAnalyzer(),
                Map.of(
                        TITLE_ENGLISH, english,
                        TEXT_ENGLISH, english,
                        CONTEXT_ENGLISH, english,
                        TITLE_SURFACE, surface,
                        SURFACE, surface));
    }

    static Document document(Searchable entry) {
        var document = new Document();
        String key = entry.key().value();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
        add(document, entry.title(), TITLE, TITLE_ENGLISH);
        add(document, entry.context(), CONTEXT, CONTEXT_ENGLISH);
        surface(document, entry.title(), TITLE_SURFACE);
        surface(document, entry.title(), SURFACE);
        for (LocalizedText text : entry.texts()) {
            add(document, text, TEXT, TEXT_ENGLISH);
            surface(document, text, SURFACE);
        }
        return document;
    }

    private static void add(Document document, LocalizedText text, String own, String english) {
        text.byLanguage()
                .forEach((language, words) -> {
                    String field = language.equals(LocalizedText.ENGLISH) ? english : own;
                    document.add(new TextField(field, words, Field.Store.NO));
                });
    }

    private static void surface(Document document, LocalizedText text, String field) {
        text.byLanguage()
                .values()
                .forEach(words -> document.add(new TextField(field, words, Field.Store.NO)));
    }
}
