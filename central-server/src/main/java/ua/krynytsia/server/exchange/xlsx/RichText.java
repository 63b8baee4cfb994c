// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a string item: its runs put together, without their looks and without readings of
/// Asian signs (ECMA-376 part 1, §18.4.8).
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// @param part at the beginning of the element `name`; read up to its end
    /// @param most characters; what comes behind them is left out
    static String of(XmlPart part, String name, int most) {
        var text = new StringBuilder();
        boolean reading = false;
        while (!part.ends(name)) {
            if (!part.next()) {
                throw XlsxRefusal.damaged();
            }
            if (part.begins("rPh")) {
                reading = true;
            } else if (part.ends("rPh")) {
                reading = false;
            } else if (part.begins("t")) {
                String run = part.text(most - text.length());
                text.append(reading ? "" : run);
            }
        }
        return unescaped(text.toString());
    }

    /// Control signs stand as `_x000D_` (§22.9.2.19).
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> {
                    char sign = (char) Integer.parseInt(found.group(1), 16);
                    boolean plain = sign >= ' ' || sign == '\n' || sign == '\t';
                    return plain && !Character.isSurrogate(sign)
                            ? Matcher.quoteReplacement(String.valueOf(sign))
                            : "";
                });
    }
}
