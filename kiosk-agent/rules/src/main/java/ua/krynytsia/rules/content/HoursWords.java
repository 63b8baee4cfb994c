// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Opening hours as people write them: «Пн–Пт 08:00–12:00, 13:00–17:00; Сб 09:00–14:00».
public final class HoursWords {
    private static final List<String> UKRAINIAN = List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд");
    private static final List<String> ENGLISH =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.DAY);

    private HoursWords() {}

    /// The ordinary week and the note; exceptions are left out. Days alike stand together.
    public static LocalizedText week(OpeningHours hours) {
        return LocalizedText.of(
                week(hours, LocalizedText.UKRAINIAN), week(hours, LocalizedText.ENGLISH));
    }

    private static String week(OpeningHours hours, String language) {
        boolean isUkrainian = language.equals(LocalizedText.UKRAINIAN);
        List<String> names = isUkrainian ? UKRAINIAN : ENGLISH;
        var parts = new ArrayList<String>();
        for (int first = 0; first < names.size(); ) {
            List<TimeSpan> spans = hours.week().get(first);
            int last = first;
            while (last + 1 < names.size() && hours.week().get(last + 1).equals(spans)) {
                last++;
            }
            if (!spans.isEmpty()) {
                parts.add(days(names, first, last, isUkrainian) + " " + spans(spans, isUkrainian));
            }
            first = last + 1;
        }
        if (!hours.note().in(language).isBlank()) {
            parts.add(hours.note().in(language));
        }
        return String.join("; ", parts);
    }

    private static String days(List<String> names, int first, int last, boolean isUkrainian) {
        if (first == 0 && last == names.size() - 1) {
            return isUkrainian ? "щодня" : "every day";
        }
        return first == last
                ? names.get(first)
                : names.get(first) + (last == first + 1 ? ", " : "–") + names.get(last);
    }

    /// `08:00–12:00, 13:00–17:00`; «зачинено» where there are none, «цілодобово» for 24 hours.
    public static LocalizedText spans(List<TimeSpan> spans) {
        return LocalizedText.of(spans(spans, true), spans(spans, false));
    }

    private static String spans(List<TimeSpan> spans, boolean isUkrainian) {
        if (spans.isEmpty()) {
            return isUkrainian ? "зачинено" : "closed";
        }
        if (spans.equals(List.of(WHOLE_DAY))) {
            return isUkrainian ? "цілодобово" : "around the clock";
        }
        return spans.stream()
                .map(span -> clock(span.opens()) + "–" + clock(span.closes()))
                .collect(Collectors.joining(", "));
    }

    /// «25.12.2026 зачинено: Різдво».
    public static LocalizedText exception(OpeningHours.Exception exception) {
        return LocalizedText.of(
                exception(exception, LocalizedText.UKRAINIAN),
                exception(exception, LocalizedText.ENGLISH));
    }

    private static String exception(OpeningHours.Exception exception, String language) {
        String days =
                exception.from().equals(exception.until())
                        ? day(exception.from())
                        : day(exception.from()) + "–" + day(exception.until());
        String spans = spans(exception.spans(), language.equals(LocalizedText.UKRAINIAN));
        String reason = exception.reason().in(language);
        return days + " " + spans + (reason.isBlank() ? "" : ": " + reason);
    }

    /// The short name of a day: «Пн», `Mon`.
    public static LocalizedText day(DayOfWeek day) {
        int index = day.getValue() - 1;
        return LocalizedText.of(UKRAINIAN.get(index), ENGLISH.get(index));
    }

    /// A moment of a day as a clock shows it; 24:00 at the day's end, 02:00 past midnight.
    public static String clock(int minutes) {
        int shown = minutes > TimeSpan.DAY ? minutes - TimeSpan.DAY : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", shown / 60, shown % 60);
    }

    static String day(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d.%02d.%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    /// The reason of the exception that holds `day`, where one is given.
    public static Optional<LocalizedText> reason(OpeningHours hours, LocalDate day) {
        return hours.exceptions().stream()
                .filter(exception -> exception.holds(day))
                .findFirst()
                .map(OpeningHours.Exception::reason)
                .filter(reason -> !reason.isBlank());
    }
}
