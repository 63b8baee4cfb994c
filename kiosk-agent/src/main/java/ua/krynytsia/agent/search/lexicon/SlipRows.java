// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.lexicon;

/// Compares one typed word with many, letter by letter, so that words with the same beginning share
/// the work and a beginning that is too far already is left at once. Counts slips as Damerau and
/// Levenshtein do: a letter missing, one too many, another one, two neighbours swapped. One thread.
public final class SlipRows {
    private static final int LONGEST = 64;

    private final char[] typed;
    private final int most;
    private final char[] path = new char[LONGEST];
    private final int[][] rows;

    /// @param most how many slips are still near
    public SlipRows(String typed, int most) {
        this.typed = typed.toCharArray();
        this.most = most;
        this.rows = new int[LONGEST + 1][this.typed.length + 1];
        for (int j = 0; j <= this.typed.length; j++) {
            rows[0][j] = j;
        }
    }

    /// Puts a letter behind the first `depth` ones of the path.
    ///
    /// @return whether a word that begins so may still be near
    public boolean extend(int depth, char letter) {
        if (depth >= LONGEST) {
            return false;
        }
        path[depth] = letter;
        int[] before = rows[depth];
        int[] row = rows[depth + 1];
        row[0] = depth + 1;
        int least = row[0];
        for (int j = 1; j <= typed.length; j++) {
            int other = before[j - 1] + (typed[j - 1] == letter ? 0 : 1);
            int best = Math.min(other, Math.min(before[j], row[j - 1]) + 1);
            if (depth > 0 && j > 1 && letter == typed[j - 2] && path[depth - 1] == typed[j - 1]) {
                best = Math.min(best, rows[depth - 1][j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least <= most;
    }

    /// Whether the first `depth` letters are near as a whole word.
    public boolean isNear(int depth) {
        return rows[depth][typed.length] <= most;
    }

    /// The letter at `depth` as it was last put there.
    public char letter(int depth) {
        return path[depth];
    }
}
