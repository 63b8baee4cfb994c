// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.Map;

/// Ukrainian numbers in words. Cardinals are ICU's; it knows no ordinals, so those are made of the
/// last word here.
final class UkrainianNumbers {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final Map<Integer, String> STEMS =
            Map.ofEntries(
                    Map.entry(0, "нульов"),
                    Map.entry(1, "перш"),
                    Map.entry(2, "друг"),
                    Map.entry(3, "трет"),
                    Map.entry(4, "четверт"),
                    Map.entry(5, "пʼят"),
                    Map.entry(6, "шост"),
                    Map.entry(7, "сьом"),
                    Map.entry(8, "восьм"),
                    Map.entry(9, "девʼят"),
                    Map.entry(10, "десят"),
                    Map.entry(40, "сороков"),
                    Map.entry(50, "пʼятдесят"),
                    Map.entry(60, "шістдесят"),
                    Map.entry(70, "сімдесят"),
                    Map.entry(80, "вісімдесят"),
                    Map.entry(90, "девʼяност"),
                    Map.entry(100, "сот"),
                    Map.entry(200, "двохсот"),
                    Map.entry(300, "трьохсот"),
                    Map.entry(400, "чотирьохсот"),
                    Map.entry(500, "пʼятисот"),
                    Map.entry(600, "шестисот"),
                    Map.entry(700, "семисот"),
                    Map.entry(800, "восьмисот"),
                    Map.entry(900, "девʼятисот"),
                    Map.entry(1000, "тисячн"),
                    Map.entry(2000, "двотисячн"));

    private final RuleBasedNumberFormat format =
            new RuleBasedNumberFormat(Locale.forLanguageTag("uk"), RuleBasedNumberFormat.SPELLOUT);

    /// The gender of what is counted.
    enum Gender {
        MASCULINE,
        FEMININE,
        NEUTER;

        private String rules() {
            return "%spellout-cardinal-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which form of the ordinal, with its endings: after a hard stem, and of «третій».
    enum Form {
        MASCULINE("ий", "ій"),
        OF("ого", "ього"),
        IN("ому", "ьому"),
        FEMININE("а", "я"),
        OF_FEMININE("ої", "ьої"),
        IN_FEMININE("ій", "ій"),
        NEUTER("е", "є");

        private final String hard;
        private final String soft;

        Form(String hard, String soft) {
            this.hard = hard;
            this.soft = soft;
        }
    }

    String cardinal(long number, Gender gender) {
        return format.format(number, gender.rules());
    }

    /// With a part behind the comma.
    String decimal(String whole, String part) {
        return format.format(Double.parseDouble(whole + "." + part), Gender.MASCULINE.rules());
    }

    /// Of 0 to 999 999; beyond it as the cardinal.
    String ordinal(int number, Form form) {
        int last = last(number);
        if (last > THOUSAND * 2) {
            return cardinal(number, Gender.MASCULINE);
        }
        String ending = last == 3 ? form.soft : form.hard;
        String word = stem(last) + ending;
        int before = number - last;
        return before == 0 ? word : cardinal(before, Gender.MASCULINE) + " " + word;
    }

    /// What the last word of the number stands for.
    private static int last(int number) {
        int tens = number % HUNDRED;
        if (number == 0 || tens > 0 && tens < 20) {
            return tens;
        }
        if (tens % 10 > 0) {
            return tens % 10;
        }
        if (tens > 0) {
            return tens;
        }
        return number % THOUSAND > 0 ? number % THOUSAND : number;
    }

    /// «одинадцят», «двадцят», «тридцят» are the cardinal without its last letter.
    private String stem(int last) {
        String known = STEMS.get(last);
        if (known != null) {
            return known;
        }
        String cardinal = cardinal(last, Gender.MASCULINE);
        return cardinal.substring(0, cardinal.length() - 1);
    }
}
