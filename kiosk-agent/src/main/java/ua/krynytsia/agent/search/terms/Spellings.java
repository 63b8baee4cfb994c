// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import ua.krynytsia.agent.search.terms.Fields.Area;

/// The words of one state of an index among which a misspelt one is looked for.
public final class Spellings {
    private final SortedForms telling;
    private final SortedForms ofTexts;

    private Spellings(SortedForms telling, SortedForms ofTexts) {
        this.telling = telling;
        this.ofTexts = ofTexts;
    }

    /// Reads all words once; takes some tens of milliseconds.
    public static Spellings of(IndexReader reader) throws IOException {
        return new Spellings(
                SortedForms.of(reader, List.of(Area.NAME, Area.FORMER, Area.PLACE)),
                SortedForms.of(reader, List.of(Area.TEXT)));
    }

    /// Those of names and places.
    public SortedForms telling() {
        return telling;
    }

    /// Those of other texts.
    public SortedForms ofTexts() {
        return ofTexts;
    }
}
