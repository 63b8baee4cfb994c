// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a name as the labels compare them: small letters, one apostrophe, «г» for «ґ». Written
/// apart from the search on purpose.
public final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}']*|[0-9]+\\p{L}?");

    private Tokens() {}

    /// In the order of the text.
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static String plain(String text) {
        return text.replace("\u0301", "")
                .replaceAll("[’ʼ`´]", "'")
                .toLowerCase(Locale.ROOT)
                .replace('ґ', 'г');
    }
}
