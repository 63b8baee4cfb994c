// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Whether a place is open at a moment of the city's own time. On the nights the clock is changed
/// the wall clock is followed, as the plate on a door does.
public sealed interface OpenState {
    /// @param until when it closes; empty where it does not within a week
    record Open(Optional<LocalDateTime> until) implements OpenState {}

    /// @param opens when it next opens; empty where it does not within the days looked at
    record Closed(Optional<LocalDateTime> opens) implements OpenState {}

    /// How many days ahead the next opening is looked for.
    int DAYS_AHEAD = 60;

    static OpenState of(OpeningHours hours, LocalDateTime now) {
        Optional<LocalDateTime> end = end(hours, now);
        if (end.isPresent()) {
            return new Open(lastOf(hours, end.get(), now));
        }
        return new Closed(next(hours, now));
    }

    /// The spans of a day by the first exception that holds it, else by the week.
    static List<TimeSpan> spans(OpeningHours hours, LocalDate day) {
        return hours.exceptions().stream()
                .filter(exception -> exception.holds(day))
                .findFirst()
                .map(OpeningHours.Exception::spans)
                .orElseGet(() -> hours.on(day.getDayOfWeek()));
    }

    /// The end of the span that holds `now`, which may have begun the day before.
    private static Optional<LocalDateTime> end(OpeningHours hours, LocalDateTime now) {
        for (LocalDate day : List.of(now.toLocalDate(), now.toLocalDate().minusDays(1))) {
            for (TimeSpan span : spans(hours, day)) {
                LocalDateTime begins = at(day, span.opens());
                LocalDateTime ends = at(day, span.closes());
                if (!now.isBefore(begins) && now.isBefore(ends)) {
                    return Optional.of(ends);
                }
            }
        }
        return Optional.empty();
    }

    /// Spans that touch are one: a place open around the clock does not close at midnight.
    private static Optional<LocalDateTime> lastOf(
            OpeningHours hours, LocalDateTime end, LocalDateTime now) {
        LocalDateTime last = end;
        LocalDateTime limit = now.plusDays(7);
        while (last.isBefore(limit)) {
            Optional<LocalDateTime> further = end(hours, last);
            if (further.isEmpty()) {
                return Optional.of(last);
            }
            last = further.get();
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> next(OpeningHours hours, LocalDateTime now) {
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = now.toLocalDate().plusDays(ahead);
            Optional<LocalDateTime> opening =
                    spans(hours, day).stream()
                            .map(span -> at(day, span.opens()))
                            .filter(opens -> opens.isAfter(now))
                            .findFirst();
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private static LocalDateTime at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.MIN).plusMinutes(minutes);
    }
}
