// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.regex.Pattern;

/// The text of a register as it is kept: blanks squeezed, apostrophes inside Ukrainian words as
/// U+02BC, nothing else touched.
public final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *\\R[ \\n\\r]*");
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=[\\p{IsCyrillic}])['’`´](?=[\\p{IsCyrillic}])");

    private Words() {}

    /// As one line.
    public static String line(String raw) {
        return apostrophes(BLANKS.matcher(raw).replaceAll(" ").strip());
    }

    /// Line by line.
    public static String lines(String raw) {
        String squeezed = BLANKS_IN_LINE.matcher(raw).replaceAll(" ");
        return apostrophes(LINE_ENDS.matcher(squeezed).replaceAll("\n").strip());
    }

    /// With its blank lines and indents, which mean something in CommonMark.
    public static String source(String raw) {
        return apostrophes(raw.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    private static String apostrophes(String text) {
        return APOSTROPHE.matcher(text).replaceAll("ʼ");
    }
}
