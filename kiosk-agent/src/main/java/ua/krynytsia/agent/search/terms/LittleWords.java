// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.util.Set;

/// Words without a meaning of their own: a query finds the same with them and without.
public final class LittleWords {
    private static final Set<String> ALL =
            Set.of(
                    "і", "й", "та", "в", "у", "на", "до", "для", "з", "із", "зі", "за", "від", "по",
                    "при", "про", "а", "або", "чи", "що", "як", "де", "не", "під", "над", "the",
                    "of", "and", "in", "for", "to", "at", "on", "a", "an", "no");

    private LittleWords() {}

    /// Whether this folded form is one.
    public static boolean contains(String form) {
        return ALL.contains(form);
    }
}
