// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/// The dictionary that Lucene's Ukrainian analyzer uses: 3.5 million small-letter forms of dict_uk
/// with «ґ» folded to «г»; about 7 MB of heap, read in 0.1 s at first use.
final class Ukrainian {
    static final Dictionary DICTIONARY = read();

    private Ukrainian() {}

    private static Dictionary read() {
        URL file =
                UkrainianMorfologikAnalyzer.class
                        .getClassLoader()
                        .getResource("ua/net/nlp/ukrainian.dict");
        if (file == null) {
            throw new IllegalStateException("the Ukrainian dictionary is not on the class path");
        }
        try {
            return Dictionary.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the Ukrainian dictionary", e);
        }
    }
}
