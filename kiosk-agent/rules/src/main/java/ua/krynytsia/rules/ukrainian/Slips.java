// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.Arrays;

/// How far a typed word is from the one meant: a distance of Damerau and Levenshtein (restricted)
/// in which a likely slip costs less than an unlikely one.
public final class Slips {
    private static final int PLAIN = 10;
    private static final int NEIGHBOUR = 8;
    private static final int SOUNDS_ALIKE = 6;
    private static final int SWAPPED = 8;
    private static final int DOUBLED = 6;
    private static final int SILENT = 5;
    private static final int MISSED = 9;
    private static final int FIRST = 2;

    private static final String[] ALIKE = {
        "иі", "еє", "иї", "ії", "еи", "гх", "сз", "шщ", "оа", "оу", "йі", "жш", "дт", "бп", "цс",
        "йї", "ую", "ая", "фв", "ув"
    };

    private Slips() {}

    /// In tenths of a plain slip; 0 for equal words. Both are folded forms.
    public static int between(String typed, String meant) {
        int[] t = typed.codePoints().toArray();
        int[] m = meant.codePoints().toArray();
        int[][] cost = new int[t.length + 1][m.length + 1];
        for (int i = 1; i <= t.length; i++) {
            cost[i][0] = cost[i - 1][0] + extra(t, i - 1);
        }
        for (int j = 1; j <= m.length; j++) {
            cost[0][j] = cost[0][j - 1] + extra(m, j - 1);
        }
        for (int i = 1; i <= t.length; i++) {
            for (int j = 1; j <= m.length; j++) {
                cost[i][j] = cheapest(cost, t, m, i, j);
            }
        }
        int first = t.length > 0 && m.length > 0 && t[0] != m[0] ? FIRST : 0;
        return cost[t.length][m.length] + (Arrays.equals(t, m) ? 0 : first);
    }

    private static int cheapest(int[][] cost, int[] t, int[] m, int i, int j) {
        int best = cost[i - 1][j - 1] + substitution(t[i - 1], m[j - 1]);
        best = Math.min(best, cost[i - 1][j] + extra(t, i - 1));
        best = Math.min(best, cost[i][j - 1] + extra(m, j - 1));
        boolean isSwap = i > 1 && j > 1 && t[i - 1] == m[j - 2] && t[i - 2] == m[j - 1];
        return isSwap ? Math.min(best, cost[i - 2][j - 2] + SWAPPED) : best;
    }

    private static int substitution(int typed, int meant) {
        if (typed == meant) {
            return 0;
        }
        for (String pair : ALIKE) {
            if (pair.indexOf(typed) >= 0 && pair.indexOf(meant) >= 0) {
                return SOUNDS_ALIKE;
            }
        }
        return KeyboardLayout.areNeighbours(typed, meant) ? NEIGHBOUR : PLAIN;
    }

    /// A letter that stands in one of the words only.
    private static int extra(int[] word, int i) {
        if (word[i] == 'ь') {
            return SILENT;
        }
        return i > 0 && word[i] == word[i - 1] ? DOUBLED : MISSED;
    }
}
