// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which cell formats show a number as a day or an hour (ECMA-376 part 1, §18.8.30).
final class DateStyles {
    private static final int MOST_STYLES = 100_000;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");

    private final BitSet dates = new BitSet();
    private final BitSet elapsed = new BitSet();

    static DateStyles read(Optional<XmlPart> part) {
        var styles = new DateStyles();
        part.ifPresent(styles::load);
        return styles;
    }

    boolean isDate(int style) {
        return dates.get(style);
    }

    /// Hours that go on past 24.
    boolean isElapsed(int style) {
        return elapsed.get(style);
    }

    private void load(XmlPart part) {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        try (part) {
            while (part.next()) {
                if (part.begins("numFmt") && formats.size() < MOST_STYLES) {
                    formats.put(part.number("numFmtId", -1), part.attribute("formatCode"));
                } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                    cells = part.begins("cellXfs");
                } else if (cells && part.begins("xf") && style < MOST_STYLES) {
                    note(style, part.number("numFmtId", 0), formats);
                    style++;
                }
            }
        }
    }

    private void note(int style, int format, Map<Integer, String> formats) {
        String code = formats.getOrDefault(format, "").toLowerCase(Locale.ROOT);
        String bare = QUOTED.matcher(code).replaceAll("");
        boolean ofElapsed = format == 46 || ELAPSED.matcher(bare).find();
        boolean ofDate =
                code.isEmpty()
                        ? isBuiltIn(format)
                        : BRACKETS.matcher(bare).replaceAll("").matches("(?s).*[dmyhs].*")
                                && !bare.contains("general");
        elapsed.set(style, ofElapsed);
        dates.set(style, ofDate || ofElapsed);
    }

    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }
}
