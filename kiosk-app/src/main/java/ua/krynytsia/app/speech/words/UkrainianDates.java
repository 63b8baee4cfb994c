// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import ua.krynytsia.app.i18n.Calendar;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.speech.words.UkrainianNumbers.Form;
import ua.krynytsia.app.speech.words.UkrainianNumbers.Gender;

/// Dates, times and days of the week in Ukrainian.
final class UkrainianDates {
    private static final List<String> MONTHS = Calendar.months(Language.UKRAINIAN);

    /// Nominative, and behind «з» or «до».
    private static final Map<String, List<String>> DAYS =
            Map.of(
                    "пн", List.of("понеділок", "понеділка"),
                    "вт", List.of("вівторок", "вівторка"),
                    "ср", List.of("середа", "середи"),
                    "чт", List.of("четвер", "четверга"),
                    "пт", List.of("пʼятниця", "пʼятниці"),
                    "сб", List.of("субота", "суботи"),
                    "нд", List.of("неділя", "неділі"));

    private static final String DAY = "([Пп]н|[Вв]т|[Сс]р|[Чч]т|[Пп]т|[Сс]б|[Нн]д)\\.?";
    private static final String TIME = "([01]?\\d|2[0-4])[:]([0-5]\\d)";

    private final UkrainianNumbers numbers;
    private final List<Replacing> rules;

    UkrainianDates(UkrainianNumbers numbers) {
        this.numbers = numbers;
        String month = "(" + String.join("|", MONTHS) + ")";
        rules =
                List.of(
                        Replacing.of("(?<!\\d)" + TIME + "\\s*[–—-]\\s*" + TIME, this::hours),
                        Replacing.of("(?<!\\d)" + TIME + "(?!\\d)", this::time),
                        Replacing.of(
                                "(?<!\\d)([0-3]?\\d)\\.([01]\\d)\\.(\\d{4})(?: ?р\\.)?",
                                this::numeric),
                        Replacing.of("(?<!\\d)([0-3]?\\d) " + month, this::day),
                        Replacing.of(
                                month + " (\\d{4})(?: року| ?р\\.)?",
                                found ->
                                        found.group(1)
                                                + " "
                                                + year(found.group(2), Form.OF)
                                                + " року"),
                        Replacing.of("(?<!\\d)(\\d{4}) ?(року|рік|році|р\\.)", this::year),
                        Replacing.of(
                                "\\b" + DAY + "\\s*[–—-]\\s*" + DAY + "(?!\\p{L})",
                                found -> "з " + of(found.group(1)) + " до " + of(found.group(2))),
                        Replacing.of("\\b" + DAY + "(?!\\p{L})", UkrainianDates::name));
    }

    String say(String text) {
        String said = text;
        for (Replacing rule : rules) {
            said = rule.in(said);
        }
        return said;
    }

    private String hours(MatchResult found) {
        return "з "
                + time(found.group(1), found.group(2), Form.OF_FEMININE)
                + " до "
                + time(found.group(3), found.group(4), Form.OF_FEMININE);
    }

    private String time(MatchResult found) {
        String minutes = found.group(2).equals("00") ? " нуль нуль" : "";
        return time(found.group(1), found.group(2), Form.FEMININE) + minutes;
    }

    private String time(String hour, String minutes, Form form) {
        String said = numbers.ordinal(Integer.parseInt(hour), form);
        if (minutes.equals("00")) {
            return said;
        }
        String zero = minutes.startsWith("0") ? " нуль " : " ";
        return said + zero + numbers.cardinal(Integer.parseInt(minutes), Gender.FEMININE);
    }

    private String numeric(MatchResult found) {
        int month = Integer.parseInt(found.group(2));
        if (month < 1 || month > MONTHS.size()) {
            return found.group();
        }
        return numbers.ordinal(Integer.parseInt(found.group(1)), Form.OF)
                + " "
                + MONTHS.get(month - 1)
                + " "
                + year(found.group(3), Form.OF)
                + " року";
    }

    private String day(MatchResult found) {
        return numbers.ordinal(Integer.parseInt(found.group(1)), Form.OF) + " " + found.group(2);
    }

    private String year(MatchResult found) {
        return switch (found.group(2)) {
            case "рік" -> year(found.group(1), Form.MASCULINE) + " рік";
            case "році" -> year(found.group(1), Form.IN) + " році";
            default -> year(found.group(1), Form.OF) + " року";
        };
    }

    private String year(String digits, Form form) {
        return numbers.ordinal(Integer.parseInt(digits), form);
    }

    private static String of(String day) {
        return DAYS.getOrDefault(key(day), List.of(day, day)).getLast();
    }

    private static String name(MatchResult found) {
        return DAYS.getOrDefault(key(found.group(1)), List.of(found.group())).getFirst();
    }

    private static String key(String day) {
        return day.toLowerCase(Locale.ROOT);
    }
}
