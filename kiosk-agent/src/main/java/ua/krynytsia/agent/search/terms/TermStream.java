// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Terms that are ready for the index.
final class TermStream extends TokenStream {
    private final Collection<String> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> next;

    TermStream(Collection<String> terms) {
        this.terms = terms;
        this.next = terms.iterator();
    }

    @Override
    public void reset() {
        next = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(next.next());
        return true;
    }
}
