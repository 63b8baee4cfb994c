// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// When a place is open, in the city's own time: an ordinary week and the days that differ from it.
///
/// @param week seven days from Monday; the spans of each in order, none where it is closed. A break
///   stands between two spans
/// @param exceptions the days that differ; the first that holds a day is the one that counts
/// @param note what hours cannot say, such as «за попереднім записом»; may be blank
public record OpeningHours(
        List<List<TimeSpan>> week, List<Exception> exceptions, LocalizedText note) {
    private static final int DAYS = 7;
    private static final int MAX_SPANS = 10;

    public OpeningHours {
        Require.that(week.size() == DAYS, "a week has seven days");
        week = week.stream().map(OpeningHours::inOrder).toList();
        exceptions = Require.list("exceptions of opening hours", 0, 200, exceptions);
        note.byLanguage().values().forEach(text -> Require.atMost("note", 500, text));
    }

    /// Days that differ from the ordinary week.
    ///
    /// @param from the first of them
    /// @param until the last of them
    /// @param spans when it is open then; none where it is closed
    /// @param reason why; may be blank
    public record Exception(
            LocalDate from, LocalDate until, List<TimeSpan> spans, LocalizedText reason) {
        public Exception {
            Require.day("the first day of an exception", from);
            Require.day("the last day of an exception", until);
            Require.that(!until.isBefore(from), "an exception must not end before it begins");
            spans = inOrder(spans);
            reason.byLanguage().values().forEach(text -> Require.atMost("reason", 500, text));
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public List<TimeSpan> on(DayOfWeek day) {
        return week.get(day.getValue() - 1);
    }

    private static List<TimeSpan> inOrder(List<TimeSpan> spans) {
        List<TimeSpan> copy = Require.list("spans of a day", 0, MAX_SPANS, spans);
        for (int i = 1; i < copy.size(); i++) {
            Require.that(
                    copy.get(i).opens() >= copy.get(i - 1).closes(),
                    "the spans of a day must follow each other");
        }
        return copy;
    }
}
