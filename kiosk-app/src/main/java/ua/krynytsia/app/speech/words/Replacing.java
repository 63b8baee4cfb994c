// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern of what is written, and how each find of it is said.
record Replacing(Pattern written, Function<MatchResult, String> said) {
    static Replacing of(String pattern, Function<MatchResult, String> said) {
        return new Replacing(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), said);
    }

    static Replacing of(String pattern, String said) {
        return of(pattern, _ -> said);
    }

    String in(String text) {
        return written.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(said.apply(found)));
    }
}
