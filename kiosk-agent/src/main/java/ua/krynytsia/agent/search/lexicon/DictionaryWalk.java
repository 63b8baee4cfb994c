// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import morfologik.fsa.FSA;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// All forms of the dictionary that an automaton accepts: those one slip away, those that begin so,
/// those that are transliterated so. Both sides are automata over UTF-8 and are walked together, so
/// that only what may still fit is looked at.
public final class DictionaryWalk {
    private static final byte END_OF_FORM = '+';
    private static final int LONGEST = 120;

    private final FSA forms = Ukrainian.DICTIONARY.fsa;
    private final ByteRunAutomaton wanted;
    private final int most;
    private final byte[] path = new byte[LONGEST];
    private final List<String> found = new ArrayList<>();

    private DictionaryWalk(ByteRunAutomaton wanted, int most) {
        this.wanted = wanted;
        this.most = most;
    }

    /// @param most how many forms at most
    public static List<String> forms(ByteRunAutomaton wanted, int most) {
        var walk = new DictionaryWalk(wanted, most);
        walk.from(walk.forms.getRootNode(), 0, 0);
        return walk.found;
    }

    private void from(int node, int state, int depth) {
        for (int arc = forms.getFirstArc(node); arc != 0; arc = forms.getNextArc(arc)) {
            if (found.size() >= most || depth >= LONGEST) {
                return;
            }
            byte label = forms.getArcLabel(arc);
            if (label == END_OF_FORM) {
                if (wanted.isAccept(state)) {
                    byte[] form = Arrays.copyOf(path, depth);
                    found.add(new String(form, StandardCharsets.UTF_8));
                }
            } else if (!forms.isArcTerminal(arc)) {
                int next = wanted.step(state, label & 0xff);
                if (next >= 0) {
                    path[depth] = label;
                    from(forms.getEndNode(arc), next, depth + 1);
                }
            }
        }
    }
}
