// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import ua.krynytsia.agent.search.terms.Fields;
import ua.krynytsia.agent.search.terms.Fields.Area;
import ua.krynytsia.agent.search.terms.Fields.Kind;

/// The terms of the index, whatever entries have them.
final class Vocabulary {
    private final List<LeafReaderContext> leaves;

    Vocabulary(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    boolean hasAny(List<Lead> leads) throws IOException {
        for (Lead lead : leads) {
            if (has(lead)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Lead lead) throws IOException {
        var wanted = new BytesRef(lead.term());
        for (Area area : Area.ALL) {
            for (LeafReaderContext leaf : leaves) {
                Terms terms = leaf.reader().terms(Fields.of(area, lead.kind()));
                if (terms != null && has(terms.iterator(), wanted, lead.isBeginning())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(TermsEnum terms, BytesRef wanted, boolean isBeginning)
            throws IOException {
        if (!isBeginning) {
            return terms.seekExact(wanted);
        }
        return terms.seekCeil(wanted) != TermsEnum.SeekStatus.END
                && StringHelper.startsWith(terms.term(), wanted);
    }

    boolean has(Kind kind, String term) throws IOException {
        return has(Lead.of(kind, term, 0));
    }

    /// The forms in these places that the automaton accepts.
    Set<String> forms(CompiledAutomaton wanted, List<Area> areas, int most) throws IOException {
        var forms = new LinkedHashSet<String>();
        for (Area area : areas) {
            for (LeafReaderContext leaf : leaves) {
                Terms terms = leaf.reader().terms(Fields.of(area, Kind.FORM));
                if (terms != null) {
                    forms.addAll(forms(wanted.getTermsEnum(terms), most - forms.size()));
                }
            }
        }
        return forms;
    }

    private static List<String> forms(TermsEnum terms, int most) throws IOException {
        var forms = new ArrayList<String>();
        while (forms.size() < most && terms.next() != null) {
            forms.add(terms.term().utf8ToString());
        }
        return forms;
    }
}
