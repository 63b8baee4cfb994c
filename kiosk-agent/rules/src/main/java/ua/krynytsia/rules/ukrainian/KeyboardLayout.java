// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.Locale;

/// The same keys under different layouts: what came of typing with the wrong one switched on. The
/// Ukrainian layout is that of Windows, with the apostrophe left of «1».
public final class KeyboardLayout {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\`";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбюґ'";
    private static final String SHIFTED = "{}:\"<>~|";
    private static final String UNSHIFTED = "[];',.`\\";
    private static final String RUSSIAN = "ыъэё";
    private static final String RUSSIAN_KEYS = "іїє'";
    private static final String[] ROWS = {"йцукенгшщзхї", "фівапролджє", "ячсмитьбю"};

    private KeyboardLayout() {}

    /// What would stand there had the Ukrainian layout been on instead of the Latin one: «лікар»
    /// for `ksrfh`. In small letters; other signs stay.
    public static String ukrainian(String latin) {
        return changed(changed(small(latin), SHIFTED, UNSHIFTED), LATIN, UKRAINIAN);
    }

    /// The other way round: `park` for «зфкл».
    public static String latin(String ukrainian) {
        return changed(small(ukrainian), UKRAINIAN, LATIN);
    }

    /// What would stand there had the Ukrainian layout been on instead of the Russian one: «лікар»
    /// for «лыкар». In small letters.
    public static String fromRussian(String typed) {
        return changed(small(typed), RUSSIAN, RUSSIAN_KEYS);
    }

    /// Whether a finger may have hit the one key for the other.
    public static boolean areNeighbours(int one, int other) {
        for (int row = 0; row < ROWS.length; row++) {
            int column = ROWS[row].indexOf(one);
            if (column >= 0) {
                return touches(row - 1, column, 0, 1, other)
                        || touches(row, column, -1, 1, other)
                        || touches(row + 1, column, -1, 0, other);
            }
        }
        return false;
    }

    private static boolean touches(int row, int column, int from, int to, int other) {
        if (row < 0 || row >= ROWS.length) {
            return false;
        }
        int found = ROWS[row].indexOf(other);
        return found >= 0 && found - column >= from && found - column <= to;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String changed(String text, String from, String to) {
        var changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int known = from.indexOf(text.charAt(i));
            changed.append(known < 0 ? text.charAt(i) : to.charAt(known));
        }
        return changed.toString();
    }
}
