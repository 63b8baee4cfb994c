// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import ua.krynytsia.rules.ukrainian.Latinised;

/// Sets of words to be looked for among terms and in the dictionary.
final class Patterns {
    private static final int MOST_STATES = 10_000;

    private Patterns() {}

    /// All words that begin so.
    static CompiledAutomaton begun(String word) {
        return compiled(
                Operations.concatenate(
                        List.of(Automata.makeString(word), Automata.makeAnyString())),
                false);
    }

    /// All Ukrainian words that may be written so in Latin letters.
    ///
    /// @param isBegun whether they may go on
    static CompiledAutomaton latinised(String latin, boolean isBegun) {
        var states = new Automaton.Builder();
        int[] at = new int[latin.length() + 1];
        for (int i = 0; i < at.length; i++) {
            at[i] = states.createState();
        }
        states.setAccept(at[latin.length()], true);
        for (int i = 0; i < latin.length(); i++) {
            for (Latinised.Reading reading : Latinised.at(latin, i)) {
                int end = at[i + reading.length()];
                path(states, at[i], reading.ukrainian(), end);
                if (reading.isSoftened()) {
                    path(states, at[i], reading.ukrainian() + 'ь', end);
                }
            }
        }
        Automaton all = states.finish();
        return compiled(
                isBegun ? Operations.concatenate(List.of(all, Automata.makeAnyString())) : all,
                !isBegun);
    }

    private static void path(Automaton.Builder states, int from, String letters, int to) {
        int last = letters.length() - 1;
        int state = from;
        for (int i = 0; i < last; i++) {
            int next = states.createState();
            states.addTransition(state, next, letters.charAt(i));
            state = next;
        }
        states.addTransition(state, to, letters.charAt(last));
    }

    private static CompiledAutomaton compiled(Automaton any, boolean isFinite) {
        Automaton only = Operations.determinize(Operations.removeDeadStates(any), MOST_STATES);
        return new CompiledAutomaton(only, isFinite, false);
    }
}
