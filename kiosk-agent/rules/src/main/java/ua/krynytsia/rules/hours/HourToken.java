// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.rules.ukrainian.Folding;

/// A word, number or sign of opening hours as people write them.
///
/// @param text folded
/// @param end where it ends in what was read
record HourToken(Kind kind, String text, int start, int end) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<date>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})"
                            + "|(?<always>24\\s*/\\s*7)"
                            + "|(?<time>\\d{1,2}[:.]\\d{2})"
                            + "|(?<number>\\d{1,2}(?!\\d))"
                            + "|(?<dash>[-‐‑‒–—―−]|\\.\\.+|…)"
                            + "|(?<sign>[;\\n])"
                            + "|(?<comma>,)"
                            + "|(?<colon>:)"
                            + "|(?<slash>/)"
                            + "|(?<word>[\\p{L}][\\p{L}'’ʼ`]*)"
                            + "|(?<other>\\S)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    enum Kind {
        DATE,
        ALWAYS,
        TIME,
        NUMBER,
        DASH,
        SIGN,
        COMMA,
        COLON,
        SLASH,
        WORD,
        OTHER
    }

    static List<HourToken> of(String written) {
        var tokens = new ArrayList<HourToken>();
        Matcher found = FORM.matcher(written);
        while (found.find()) {
            for (Kind kind : Kind.values()) {
                String text = found.group(kind.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    tokens.add(new HourToken(kind, Folding.fold(text), found.start(), found.end()));
                }
            }
        }
        return tokens;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether it may stand between two days or two hours: `-`, «до», «по».
    boolean isTo() {
        return kind == Kind.DASH
                || (kind == Kind.WORD && List.of("до", "по", "to", "till", "until").contains(text));
    }

    boolean isHour() {
        return kind == Kind.TIME || kind == Kind.NUMBER;
    }
}
