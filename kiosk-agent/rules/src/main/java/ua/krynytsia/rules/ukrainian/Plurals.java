// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

/// The form of a noun behind a number: «1 знак, 2 знаки, 5 знаків, 21 знак».
public final class Plurals {
    private Plurals() {}

    /// The form that agrees with `n`.
    ///
    /// @param one as behind 1, 21, 101
    /// @param few as behind 2, 3, 4, 22
    /// @param many as behind 0, 5–20, 111
    public static String of(long n, String one, String few, String many) {
        long lastTwo = Math.abs(n % 100);
        long last = lastTwo % 10;
        if (last == 0 || last >= 5 || (lastTwo >= 11 && lastTwo <= 14)) {
            return many;
        }
        return last == 1 ? one : few;
    }
}
