// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// One text in one or more languages (BCP 47 tags such as `uk`, `en`). Ukrainian is always there:
/// it is the language of the interface by law 2704-VIII, art. 27, and what is shown when a
/// translation is missing. In JSON it is an object: `{"uk":"Аптека","en":"Pharmacy"}`.
public record LocalizedText(Map<String, String> byLanguage) {
    public static final String UKRAINIAN = "uk";
    public static final String ENGLISH = "en";

    private static final int MAX_LENGTH = 100_000;
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    public LocalizedText {
        Require.that(byLanguage.containsKey(UKRAINIAN), "a text must be there in Ukrainian");
        byLanguage.forEach((tag, text) -> {
            Require.that(TAG.matcher(tag).matches(), "not a language tag: '" + tag + "'");
            Require.atMost("a text", MAX_LENGTH, text);
        });
        byLanguage = ordered(byLanguage);
    }

    public static LocalizedText of(String ukrainian) {
        return new LocalizedText(Map.of(UKRAINIAN, ukrainian));
    }

    public static LocalizedText of(String ukrainian, String english) {
        return new LocalizedText(Map.of(UKRAINIAN, ukrainian, ENGLISH, english));
    }

    public String ukrainian() {
        return in(UKRAINIAN);
    }

    /// The text in `language`, or in Ukrainian where there is no translation.
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null || text.isBlank()) {
            text = byLanguage.get(UKRAINIAN);
        }
        return text == null ? "" : text;
    }

    /// The translation itself, empty where there is none.
    public Optional<String> translation(String language) {
        return Optional.ofNullable(byLanguage.get(language)).filter(text -> !text.isBlank());
    }

    /// In the order of the tags. Most texts are in one language, and an edition holds them by the
    /// hundred thousand: these take the least of memory.
    private static Map<String, String> ordered(Map<String, String> byLanguage) {
        return byLanguage.size() == 1
                ? Map.copyOf(byLanguage)
                : Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public boolean isBlank() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    public LocalizedText map(UnaryOperator<String> change) {
        var changed = new TreeMap<String, String>();
        byLanguage.forEach((tag, text) -> changed.put(tag, change.apply(text)));
        return new LocalizedText(changed);
    }
}
