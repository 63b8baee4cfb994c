// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of letters, and short forms made of capitals.
final class UkrainianLetters {
    private static final String VOWELS = "АЕЄИІЇОУЮЯ";

    /// What people say instead of the letters.
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("ЦНАП", "цнап"),
                    Map.entry("КП", "комунальне підприємство"),
                    Map.entry("КНП", "комунальне некомерційне підприємство"),
                    Map.entry("ПІБ", "прізвище, імʼя, по батькові"),
                    Map.entry("ВПО", "внутрішньо переміщені особи"),
                    Map.entry("ТОВ", "товариство з обмеженою відповідальністю"),
                    Map.entry("РНОКПП", "податковий номер"),
                    Map.entry("QR", "кʼю ар"),
                    Map.entry("PIN", "пін"),
                    Map.entry("SMS", "есемес"));

    /// Each letter or sign, a blank, and its name.
    private static final String SAID =
            """
            А а,Б бе,В ве,Г ге,Ґ ґе,Д де,Е е,Є є,Ж же,З зе,И и,І і,Ї ї,Й йот,К ка,Л ел,М ем,\
            Н ен,О о,П пе,Р ер,С ес,Т те,У у,Ф еф,Х ха,Ц це,Ч че,Ш ша,Щ ща,Ь мʼякий знак,Ю ю,\
            Я я,ʼ апостроф,@ равлик,. крапка,- дефіс,_ підкреслення,/ дріб,: двокрапка,\
            ( дужка,) дужка,№ номер,+ плюс,% відсоток,= дорівнює\
            """;

    private static final Map<Character, String> NAMES = names();

    private UkrainianLetters() {}

    /// Of one letter or digit key; the sign itself where it has no name.
    static String name(char letter) {
        return NAMES.getOrDefault(Character.toUpperCase(letter), String.valueOf(letter));
    }

    /// «ЦНАП» as a word, «ДСНС» letter by letter, «ОСББ» too; longer ones are a heading.
    static String acronym(String capitals) {
        String known = KNOWN.get(capitals);
        if (known != null) {
            return known;
        }
        boolean canBeRead =
                capitals.length() > 2
                        && capitals.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0)
                        && !capitals.matches(".*[^АЕЄИІЇОУЮЯ]{2}");
        if (capitals.length() > 5 || canBeRead) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        return capitals.chars()
                .mapToObj(letter -> name((char) letter))
                .collect(Collectors.joining(" "));
    }

    private static Map<Character, String> names() {
        var names = new HashMap<Character, String>();
        for (String pair : SAID.split(",")) {
            names.put(pair.charAt(0), pair.substring(2));
        }
        return Map.copyOf(names);
    }
}
