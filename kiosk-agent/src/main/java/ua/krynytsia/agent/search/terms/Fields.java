// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import ua.krynytsia.rules.ukrainian.SearchWords;
import ua.krynytsia.wire.LocalizedText;

/// The fields of the index: one for each [Area] and [Kind], named `name.form`, `place.lemma`…,
/// holding which entries have a term and nothing else. Positions and frequencies are not kept: all
/// words of a query must be there, and how good a hit is follows from where and how they are.
public final class Fields {
    /// Changes whenever an index made before must be made anew.
    public static final String VERSION = "uk-4.9.1-4";

    public static final String KEY = "key";
    public static final String RESOURCE = "resource";
    public static final String ID = "id";
    public static final String LENGTH = "length";

    private static final String[][] NAMES =
            Area.ALL.stream()
                    .map(area ->
                            Stream.of(Kind.values())
                                    .map(kind -> area.name() + "." + kind.name())
                                    .toArray(String[]::new))
                    .toArray(String[][]::new);

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.freeze();
    }

    /// Where a word stands, the most telling place first.
    public enum Area {
        /// The entry's name.
        NAME,
        /// A name it had before.
        FORMER,
        /// Its address, with the former names of the street.
        PLACE,
        /// Any other searchable field.
        TEXT,
        /// The name of its resource.
        CONTEXT;

        /// The most telling first.
        public static final List<Area> ALL = List.of(values());
    }

    /// As what a word is known to the index.
    public enum Kind {
        /// As it stands, folded.
        FORM,
        /// Its dictionary forms.
        LEMMA,
        /// What remains without an ending, of words that no dictionary has.
        STEM,
        /// First letters of neighbouring words of a name.
        INITIALS;

        public static final List<Kind> ALL = List.of(values());
    }

    private Fields() {}

    /// The field of that name.
    public static String of(Area area, Kind kind) {
        return NAMES[area.ordinal()][kind.ordinal()];
    }

    /// The entry as the index takes it.
    public static Document document(Searchable entry, WordForms forms) {
        var document = new Document();
        String key = entry.key().value();
        String[] parts = key.split("/", -1);
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(RESOURCE, new BytesRef(parts[1])));
        document.add(new SortedDocValuesField(ID, new BytesRef(parts[2])));
        TextTerms name = forms.of(entry.name());
        document.add(
                new NumericDocValuesField(LENGTH, SearchWords.of(entry.name().ukrainian()).size()));
        add(document, Area.NAME, List.of(name));
        add(document, Area.FORMER, terms(entry.formerNames(), forms::of));
        add(document, Area.PLACE, terms(entry.places(), forms::ofCommon));
        add(document, Area.TEXT, terms(entry.texts(), forms::of));
        add(document, Area.CONTEXT, List.of(forms.ofCommon(entry.context())));
        add(document, of(Area.NAME, Kind.INITIALS), forms.initials(name.words()));
        return document;
    }

    private static List<TextTerms> terms(
            List<LocalizedText> texts, Function<LocalizedText, TextTerms> reading) {
        return texts.stream().map(reading).toList();
    }

    private static void add(Document document, Area area, List<TextTerms> texts) {
        add(document, of(area, Kind.FORM), all(texts, TextTerms::forms));
        add(document, of(area, Kind.LEMMA), all(texts, TextTerms::lemmas));
        if (area != Area.TEXT && area != Area.CONTEXT) {
            add(document, of(area, Kind.STEM), all(texts, TextTerms::stems));
        }
    }

    private static Set<String> all(List<TextTerms> texts, Function<TextTerms, Set<String>> part) {
        if (texts.size() == 1) {
            return part.apply(texts.getFirst());
        }
        var all = new HashSet<String>();
        texts.forEach(text -> all.addAll(part.apply(text)));
        return all;
    }

    private static void add(Document document, String field, Set<String> terms) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, new TermStream(terms), TERMS));
        }
    }
}
