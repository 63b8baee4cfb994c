// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Java source without its comments and without what its texts say.
final class JavaText {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<comment>//[^\\n]*|/\\*.*?\\*/)"
                            + "|(?<block>\"\"\".*?(?<!\\\\)\"\"\")"
                            + "|(?<text>\"(\\\\.|[^\"\\\\\\n])*+\"|'(\\\\.|[^'\\\\\\n])*+')",
                    Pattern.DOTALL);

    private JavaText() {}

    /// Comments become blanks and texts become underscores; lines stay where they were.
    static String code(String source) {
        Matcher token = TOKEN.matcher(source);
        var code = new StringBuilder();
        while (token.find()) {
            String filler = token.group("comment") == null ? "_" : " ";
            String blanked = token.group().replaceAll("[^\\n]", filler);
            token.appendReplacement(code, Matcher.quoteReplacement(blanked));
        }
        return token.appendTail(code).toString();
    }

    static long lines(String source) {
        return code(source).lines().filter(line -> !line.isBlank()).count();
    }
}
