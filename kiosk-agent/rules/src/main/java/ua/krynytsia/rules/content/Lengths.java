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
        String lines = LINE_END.matcher(text.strip()).replaceAll("\n");
        return lines.codePointCount(0, lines.length());
    }

    static boolean hasLineEnds(String text) {
        return LINE_END.matcher(text.strip()).find();
    }

    static String ukrainian(int characters) {
        return characters + " " + Plurals.of(characters, "знак", "знаки", "знаків");
    }

    static String english(int characters) {
        return characters + (characters == 1 ? " character" : " characters");
    }
}
