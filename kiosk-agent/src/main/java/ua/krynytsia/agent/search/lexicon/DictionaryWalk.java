// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import morfologik.fsa.FSA;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Walks through the forms of the dictionary, which is an automaton over UTF-8, along those that
/// may still fit.
public final class DictionaryWalk {
    private static final byte END_OF_FORM = '+';
    private static final int LONGEST = 120;

    /// Cyrillic letters take two bytes, of which the first is one of these.
    private static final int FIRST_OF_TWO = 0xc0;

    private final FSA forms = Ukrainian.DICTIONARY.fsa;
    private final Steps steps;
    private final int most;
    private final byte[] path = new byte[LONGEST];
    private final List<String> found = new ArrayList<>();

    /// Judges the way byte by byte.
    private interface Steps {
        /// @return the state after this byte, negative where nothing can follow
        int after(int state, int label);

        boolean isEnd(int state);
    }

    private DictionaryWalk(Steps steps, int most) {
        this.steps = steps;
        this.most = most;
    }

    /// The forms that the automaton accepts.
    ///
    /// @param most how many forms at most
    public static List<String> accepted(ByteRunAutomaton wanted, int most) {
        return all(
                new Steps() {
                    @Override
                    public int after(int state, int label) {
                        return wanted.step(state, label);
                    }

                    @Override
                    public boolean isEnd(int state) {
                        return wanted.isAccept(state);
                    }
                },
                most);
    }

    /// The forms that are near a typed word.
    ///
    /// @param kept how many letters at the beginning are taken for right
    public static List<String> near(String typed, int slips, int kept, int most) {
        return all(new Nearing(typed, slips, kept), most);
    }

    private static List<String> all(Steps steps, int most) {
        var walk = new DictionaryWalk(steps, most);
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
                if (steps.isEnd(state)) {
                    byte[] form = Arrays.copyOf(path, depth);
                    found.add(new String(form, StandardCharsets.UTF_8));
                }
            } else if (!forms.isArcTerminal(arc)) {
                int next = steps.after(state, label & 0xff);
                if (next >= 0) {
                    path[depth] = label;
                    from(forms.getEndNode(arc), next, depth + 1);
                }
            }
        }
    }

    /// A state is the count of whole letters, shifted, with the first byte of a letter begun.
    private static final class Nearing implements Steps {
        private final SlipRows rows;
        private final String typed;
        private final int kept;

        Nearing(String typed, int slips, int kept) {
            this.rows = new SlipRows(typed, slips);
            this.typed = typed;
            this.kept = kept;
        }

        @Override
        public int after(int state, int label) {
            int letters = state >> 8;
            int begun = state & 0xff;
            if (begun == 0 && label >= FIRST_OF_TWO) {
                return state | label;
            }
            char letter = begun == 0 ? (char) label : (char) ((begun & 0x1f) << 6 | label & 0x3f);
            boolean isOther = letters < kept && typed.charAt(letters) != letter;
            return !isOther && rows.extend(letters, letter) ? letters + 1 << 8 : -1;
        }

        @Override
        public boolean isEnd(int state) {
            return (state & 0xff) == 0 && rows.isNear(state >> 8);
        }
    }
}
