// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as they stand, in small letters, with one apostrophe for all and without stress marks.
final class SurfaceAnalyzer extends Analyzer {
    private static final NormalizeCharMap SAME = same();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(SAME, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }

    private static NormalizeCharMap same() {
        var map = new NormalizeCharMap.Builder();
        for (String apostrophe : new String[] {"\u02BC", "\u2019", "\u2018", "`", "\u00B4"}) {
            map.add(apostrophe, "'");
        }
        map.add("\u0301", "");
        return map.build();
    }
}
