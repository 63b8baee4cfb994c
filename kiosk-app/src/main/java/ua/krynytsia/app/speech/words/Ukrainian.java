// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import ua.krynytsia.app.speech.words.UkrainianNumbers.Form;
import ua.krynytsia.app.speech.words.UkrainianNumbers.Gender;
import ua.krynytsia.rules.ukrainian.Abbreviations;
import ua.krynytsia.rules.ukrainian.Plurals;

/// Ukrainian written out. The rules work one after the other: what looks like a time is no longer
/// there when numbers come.
final class Ukrainian {
    private static final String NUMBER = "(\\d{1,3}(?: \\d{3})+|\\d+)";

    /// Feminine nouns that are counted on the screen, by their beginnings.
    private static final Set<String> FEMININE =
            Set.of(
                    "картк",
                    "годин",
                    "хвилин",
                    "секунд",
                    "послуг",
                    "аптек",
                    "лікарн",
                    "школ",
                    "вулиц",
                    "гривн",
                    "копій",
                    "тисяч",
                    "зупин",
                    "установ",
                    "відповід",
                    "літер",
                    "сторін",
                    "кнопк",
                    "назв",
                    "закупівл",
                    "будівл",
                    "квартир",
                    "бібліотек",
                    "дитин",
                    "спроб",
                    "цифр",
                    "особ",
                    "заяв",
                    "скарг",
                    "ділянк",
                    "аварі",
                    "поді",
                    "адрес");

    private final UkrainianNumbers numbers = new UkrainianNumbers();
    private final UkrainianDates dates = new UkrainianDates(numbers);
    private final List<Replacing> before =
            List.of(
                    Replacing.of(Digits.ENDLESS, this::code),
                    Replacing.of("https?://(?:www\\.)?", ""),
                    Replacing.of("(?<=[A-Za-z])(?=\\d)", " "),
                    Replacing.of("(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])", " равлик "),
                    Replacing.of("(?<=[A-Za-z0-9])\\.(?=[A-Za-z]{2})", " крапка "),
                    Replacing.of(Digits.PHONE, this::phone));
    private final List<Replacing> after =
            List.of(
                    Replacing.of(NUMBER + "(?:[.,](\\d{2}))? ?(?:₴|грн\\b\\.?)", this::money),
                    Replacing.of(NUMBER + " ?коп\\b\\.?", found -> pennies(number(found, 1))),
                    Replacing.of("₴|\\bгрн\\b\\.?", "гривень"),
                    Replacing.of("№ ?", "номер "),
                    Replacing.of("\\b[Тт]ел\\b\\.?", "телефон"),
                    Replacing.of("\\b[Кк]аб\\.", "кабінет"),
                    Replacing.of("\\b[Сс]\\. (?=\\p{Lu})", "село "),
                    Replacing.of("\\b[Гг]од\\.", "годин"),
                    Replacing.of("\\b[Хх]в\\.?(?!\\p{L})", "хвилин"),
                    Replacing.of("(?<=\\d) ?км\\b", " кілометрів"),
                    Replacing.of("(?<=\\d) ?м\\b(?!\\.)", " метрів"),
                    Replacing.of(
                            "(?<![\\p{L}-])(\\p{L}{1,6}(?:-\\p{L}{1,2})?)\\.(?= ?[\\p{L}\\d«])",
                            Ukrainian::shortForm),
                    Replacing.of(
                            "(?<![\\p{L}-])((?:[Рр]|[Пп]р|[Бб]|[Мм]кр|[Мм]|[Кк]в)-(?:н|т|кт|р|л))"
                                    + "(?![\\p{L}-])",
                            Ukrainian::shortForm),
                    Replacing.of(NUMBER + " ?%", this::percent),
                    Replacing.of(
                            "(\\d+)-(го|му|ти|ої|та|га|ша|ма|тя|та|й|ий|ій|а|я|е|є|ї)(?!\\p{L})",
                            this::ordinal),
                    Replacing.of(
                            "(?<![\\p{L}])\\p{Lu}{2,}(?![\\p{L}])",
                            found -> UkrainianLetters.acronym(found.group())),
                    Replacing.of(Digits.CODE, this::code),
                    Replacing.of(
                            "(\\d+)(?:[- ]?([А-ЩЬЮЯЄІЇҐ])|-?([а-гж-щє]))(?![\\p{L}ʼ.])",
                            Ukrainian::house),
                    Replacing.of("(?<=\\d)/(?=\\d)", " дріб "),
                    Replacing.of(
                            "(?<!\\d)(\\d+)[.,](\\d+)(?!\\d)",
                            found -> numbers.decimal(found.group(1), found.group(2))),
                    Replacing.of("(?<=\\d) ?[–—] ?(?=\\d)", ", "),
                    Replacing.of(NUMBER + "(?= (\\p{L}+))", this::counted),
                    Replacing.of(NUMBER, found -> cardinal(number(found, 1), Gender.MASCULINE)));

    String say(String written) {
        String said = written;
        for (Replacing rule : before) {
            said = rule.in(said);
        }
        said = dates.say(said);
        for (Replacing rule : after) {
            said = rule.in(said);
        }
        return said;
    }

    private String phone(MatchResult found) {
        String plus = found.group().startsWith("+") ? "плюс " : "";
        return plus + groups(Digits.phone(found.group()));
    }

    private String code(MatchResult found) {
        return groups(Digits.code(found.group()));
    }

    private String groups(List<String> groups) {
        return Digits.said(groups, "нуль", number -> cardinal(number, Gender.MASCULINE));
    }

    private String money(MatchResult found) {
        long hryvnias = number(found, 1);
        String said =
                cardinal(hryvnias, Gender.FEMININE)
                        + " "
                        + Plurals.of(hryvnias, "гривня", "гривні", "гривень");
        String rest = found.group(2);
        return rest == null || rest.equals("00")
                ? said
                : said + " " + pennies(Integer.parseInt(rest));
    }

    private String pennies(long count) {
        return cardinal(count, Gender.FEMININE)
                + " "
                + Plurals.of(count, "копійка", "копійки", "копійок");
    }

    private String percent(MatchResult found) {
        long count = number(found, 1);
        return cardinal(count, Gender.MASCULINE)
                + " "
                + Plurals.of(count, "відсоток", "відсотки", "відсотків");
    }

    /// «12-А», «12а».
    private static String house(MatchResult found) {
        String letter = found.group(2) == null ? found.group(3) : found.group(2);
        return found.group(1) + " " + UkrainianLetters.name(letter.charAt(0));
    }

    private static String shortForm(MatchResult found) {
        String form = found.group(1).toLowerCase(Locale.ROOT);
        return Abbreviations.find(form).map(full -> full + " ").orElse(found.group());
    }

    private String ordinal(MatchResult found) {
        Form form =
                switch (found.group(2)) {
                    case "го" -> Form.OF;
                    case "му" -> Form.IN;
                    case "ої" -> Form.OF_FEMININE;
                    case "та", "га", "ша", "ма", "тя", "а", "я" -> Form.FEMININE;
                    case "е", "є" -> Form.NEUTER;
                    default -> Form.MASCULINE;
                };
        return numbers.ordinal(Integer.parseInt(found.group(1)), form);
    }

    /// By the noun behind it.
    private String counted(MatchResult found) {
        long count = number(found, 1);
        String noun = found.group(2);
        boolean isFeminine = FEMININE.stream().anyMatch(noun::startsWith);
        boolean isNeuter = count % 10 == 1 && noun.matches(".*[ое]");
        return cardinal(
                count, isFeminine ? Gender.FEMININE : isNeuter ? Gender.NEUTER : Gender.MASCULINE);
    }

    private String cardinal(long number, Gender gender) {
        return numbers.cardinal(number, gender);
    }

    private static long number(MatchResult found, int group) {
        return Long.parseLong(found.group(group).replace(" ", ""));
    }
}
