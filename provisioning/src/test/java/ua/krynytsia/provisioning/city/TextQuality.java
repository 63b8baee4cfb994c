// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a careful proof-reader finds by eye in a text with Ukrainian letters.
final class TextQuality {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern MIXED =
            Pattern.compile(
                    "\\p{IsLatin}[\\p{L}ʼ]*\\p{IsCyrillic}|\\p{IsCyrillic}[\\p{L}ʼ]*\\p{IsLatin}");
    private static final Pattern FOREIGN = Pattern.compile("[ыэъёЫЭЪЁ]");

    private TextQuality() {}

    static List<String> faults(String text) {
        var faults = new ArrayList<String>();
        if (!text.equals(text.strip()) || text.contains("  ")) {
            faults.add("blanks too many");
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            faults.add("an unfilled template");
        }
        if (CYRILLIC.matcher(text).find()) {
            if (MIXED.matcher(text).find()) {
                faults.add("Latin letters in a Cyrillic word");
            }
            if (text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0) {
                faults.add("an apostrophe that is not U+02BC");
            }
            if (FOREIGN.matcher(text).find()) {
                faults.add("letters of another alphabet");
            }
        }
        return faults;
    }
}
