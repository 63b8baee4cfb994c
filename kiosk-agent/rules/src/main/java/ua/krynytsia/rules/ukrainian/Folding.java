// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import java.util.Locale;

/// What two spellings of the same word have in common. Both the indexed text and the query are
/// folded; what is shown to people never is.
public final class Folding {
    private Folding() {}

    /// Small letters in NFC without stress marks and apostrophes, «ґ» as «г», letters of the
    /// Russian layout as the Ukrainian ones they are typed for, any hyphen as `-`, any run of
    /// blanks as one, none at the ends. Folding twice changes nothing.
    public static String fold(String text) {
        String small = Marks.withoutStress(text).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i = small.offsetByCodePoints(i, 1)) {
            add(small.codePointAt(i), folded);
        }
        return folded.toString().strip();
    }

    private static void add(int codePoint, StringBuilder folded) {
        if (Marks.isApostrophe(codePoint)) {
            return;
        }
        switch (codePoint) {
            case 'ґ' -> folded.append('г');
            case 'ё', 'э' -> folded.append('е');
            case 'ы' -> folded.append('и');
            case 'ъ', '\u00AD' -> {
                // stands for an apostrophe in the Russian layout; a soft hyphen is no letter
            }
            case '‐', '‑', '‒', '–', '—', '−' -> folded.append('-');
            default -> other(codePoint, folded);
        }
    }

    private static void other(int codePoint, StringBuilder folded) {
        if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
