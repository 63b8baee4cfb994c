// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.util.regex.Pattern;
import ua.krynytsia.rules.ukrainian.Plurals;

/// Texts measured in characters as people count them: code points, without the blanks at the ends,
/// a line end as one.
final class Lengths {
    /// The most characters of an address.
    static final int ADDRESS = 300;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Lengths() {}

    static int of(String text) {
        String lines = LINE_END.matcher(trimmed(text)).replaceAll("\n");
        return lines.codePointCount(0, lines.length());
    }

    static boolean hasLineEnds(String text) {
        return LINE_END.matcher(trimmed(text)).find();
    }

    static boolean isBlank(String text) {
        return trimmed(text).isEmpty();
    }

    /// Without the no-break spaces at the ends too, which `strip` leaves.
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static String ukrainian(int characters) {
        return characters + " " + Plurals.of(characters, "знак", "знаки", "знаків");
    }

    static String english(int characters) {
        return characters + (characters == 1 ? " character" : " characters");
    }
}
