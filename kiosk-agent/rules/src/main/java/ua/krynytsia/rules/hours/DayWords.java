// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of opening hours, in Ukrainian and English, folded.
final class DayWords {
    private static final Map<DayOfWeek, List<String>> DAYS =
            Map.of(
                    DayOfWeek.MONDAY, List.of("пн", "пон", "mo", "mon"),
                    DayOfWeek.TUESDAY, List.of("вт", "вів", "tu", "tue"),
                    DayOfWeek.WEDNESDAY, List.of("ср", "сер", "we", "wed"),
                    DayOfWeek.THURSDAY, List.of("чт", "чет", "th", "thu"),
                    DayOfWeek.FRIDAY, List.of("пт", "пят", "fr", "fri"),
                    DayOfWeek.SATURDAY, List.of("сб", "суб", "sa", "sat"),
                    DayOfWeek.SUNDAY, List.of("нд", "нед", "su", "sun"));
    private static final Set<String> EVERY_DAY =
            Set.of("щодня", "щоденно", "щоденний", "daily", "everyday");
    private static final Set<String> WORKING =
            Set.of("будні", "будень", "буднях", "робочі", "робочим", "weekdays");
    private static final Set<String> WEEKEND = Set.of("вихідні", "вихідних", "weekend", "weekends");
    private static final Set<String> CLOSED =
            Set.of(
                    "вихідний",
                    "вихідні",
                    "вихідних",
                    "зачинено",
                    "закрито",
                    "неробочий",
                    "неробочі",
                    "closed",
                    "off",
                    "санітарний");
    private static final Set<String> ALWAYS =
            Set.of("цілодобово", "цілодобовий", "цілодобова", "nonstop");
    private static final Set<String> BREAK =
            Set.of("обід", "обідня", "обіду", "перерва", "перерви", "break", "lunch");
    private static final Set<String> WITHOUT = Set.of("без", "without", "no");
    private static final Set<String> NOTHING =
            Set.of(
                    "з", "із", "зі", "від", "і", "й", "та", "в", "у", "на", "год", "година",
                    "години", "годин", "роботи", "робота", "графік", "режим", "працює", "прийом",
                    "прийому", "час", "день", "дні", "днів", "дням", "щотижня", "from", "and",
                    "hours", "open", "the", "day", "days", "h", "ст");

    private DayWords() {}

    /// The day that a word begins like: «понеділка», «пн», `Monday`.
    static Optional<DayOfWeek> day(String word) {
        return DAYS.entrySet().stream()
                .filter(day ->
                        day.getValue().stream()
                                .anyMatch(stem ->
                                        stem.length() == 2
                                                ? word.equals(stem)
                                                : word.startsWith(stem) && word.length() <= 10))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The days that one word means.
    static Set<DayOfWeek> days(String word) {
        if (EVERY_DAY.contains(word)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (WORKING.contains(word)) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        return Set.of();
    }

    static boolean isWeekend(String word) {
        return WEEKEND.contains(word);
    }

    static boolean isClosed(String word) {
        return CLOSED.contains(word);
    }

    static boolean isAlways(String word) {
        return ALWAYS.contains(word);
    }

    static boolean isBreak(String word) {
        return BREAK.contains(word);
    }

    static boolean isWithout(String word) {
        return WITHOUT.contains(word);
    }

    static boolean isNote(String word) {
        return word.equals("примітка") || word.equals("note");
    }

    static boolean saysNothing(String word) {
        return NOTHING.contains(word);
    }
}
