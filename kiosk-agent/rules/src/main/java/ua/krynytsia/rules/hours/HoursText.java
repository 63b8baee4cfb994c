// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Opening hours as people write them:
///
///     Пн-Пт 08:00-17:00, обід 12:00-13:00; Сб 09:00-14:00; 2026-12-25 зачинено: Різдво
///
/// Ukrainian and English, dashes of all kinds, «щодня», «цілодобово», «вихідний». A break becomes
/// the gap between two spans. What [#print] writes, [#parse] reads back the same.
public final class HoursText {
    private static final int LONGEST = 4000;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern DELICATE = Pattern.compile("[;:()\"\\n]");
    private static final List<String> UKRAINIAN = List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд");
    private static final List<String> ENGLISH =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private HoursText() {}

    /// Empty where not all of it is understood.
    public static Optional<OpeningHours> parse(String written) {
        if (written.length() > LONGEST || written.isBlank()) {
            return Optional.empty();
        }
        var aside = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(written);
        String plain = written;
        if (written.indexOf('"') < 0) {
            plain = brackets.replaceAll(" ");
            brackets.reset();
            while (brackets.find()) {
                aside.append(aside.isEmpty() ? "" : "; ").append(brackets.group(1).strip());
            }
        }
        try {
            Optional<OpeningHours> read = new HoursReader(plain).read();
            return aside.isEmpty() ? read : read.map(hours -> with(hours, aside.toString()));
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private static OpeningHours with(OpeningHours hours, String aside) {
        String note = hours.note().ukrainian();
        return new OpeningHours(
                hours.week(),
                hours.exceptions(),
                LocalizedText.of(note.isBlank() ? aside : note + "; " + aside));
    }

    /// In one line, in `uk` or `en`.
    public static String print(OpeningHours hours, String language) {
        boolean english = language.equals(LocalizedText.ENGLISH);
        var parts = new ArrayList<String>();
        parts.addAll(week(hours, english));
        for (OpeningHours.Exception exception : hours.exceptions()) {
            parts.add(exception(exception, language, english));
        }
        String note = hours.note().in(language);
        if (!note.isBlank()) {
            parts.add((english ? "note: " : "примітка: ") + delicate(note));
        }
        return String.join("; ", parts);
    }

    private static List<String> week(OpeningHours hours, boolean english) {
        List<TimeSpan> monday = hours.on(DayOfWeek.MONDAY);
        boolean alike = hours.week().stream().allMatch(monday::equals);
        if (alike && monday.equals(List.of(new TimeSpan(0, TimeSpan.DAY)))) {
            return List.of(english ? "24/7" : "цілодобово");
        }
        if (alike && monday.isEmpty()) {
            return List.of(english ? "Mon-Sun closed" : "Пн-Нд вихідний");
        }
        List<String> names = english ? ENGLISH : UKRAINIAN;
        var parts = new ArrayList<String>();
        for (int first = 0; first < names.size(); first++) {
            List<TimeSpan> spans = hours.week().get(first);
            int last = first;
            while (last + 1 < names.size() && hours.week().get(last + 1).equals(spans)) {
                last++;
            }
            if (!spans.isEmpty()) {
                String days =
                        first == last ? names.get(first) : names.get(first) + "-" + names.get(last);
                parts.add(days + " " + spans(spans));
            }
            first = last;
        }
        return parts;
    }

    private static String exception(
            OpeningHours.Exception exception, String language, boolean english) {
        String days =
                exception.from().equals(exception.until())
                        ? exception.from().toString()
                        : exception.from() + "/" + exception.until();
        String hours =
                exception.spans().isEmpty()
                        ? (english ? "closed" : "зачинено")
                        : spans(exception.spans());
        String reason = exception.reason().in(language);
        return days + " " + hours + (reason.isBlank() ? "" : ": " + delicate(reason));
    }

    private static String spans(List<TimeSpan> spans) {
        return spans.stream()
                .map(span -> time(span.opens()) + "-" + time(end(span)))
                .collect(Collectors.joining(", "));
    }

    /// What goes past midnight ends at an hour of the next day.
    private static int end(TimeSpan span) {
        return span.closes() > TimeSpan.DAY ? span.closes() - TimeSpan.DAY : span.closes();
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static String delicate(String words) {
        boolean plain = !DELICATE.matcher(words).find() && words.equals(words.strip());
        return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
