// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.content.TimeSpan;

/// A week as it comes together: days are collected, then hours for them, until other days begin.
final class WeekDraft {
    private final Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final Set<DayOfWeek> last = EnumSet.noneOf(DayOfWeek.class);
    private List<TimeSpan> spans = new ArrayList<>();
    private List<TimeSpan> breaks = new ArrayList<>();
    private boolean closed;
    private boolean weekend;
    private boolean inBreak;

    boolean isEmpty() {
        return week.isEmpty();
    }

    /// Seven days from Monday.
    List<List<TimeSpan>> week() {
        var all = new ArrayList<List<TimeSpan>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            all.add(week.getOrDefault(day, List.of()));
        }
        return all;
    }

    /// Whether a day that comes now belongs to those before it, or begins anew.
    void beginDay(boolean behindComma) {
        if (!spans.isEmpty() || (closed && !days.isEmpty() && !behindComma)) {
            flush();
        }
    }

    void days(Set<DayOfWeek> more) {
        days.addAll(more);
    }

    void span(TimeSpan span) {
        (inBreak ? breaks : spans).add(span);
    }

    /// The hours that follow are a break.
    void pause() {
        inBreak = true;
    }

    /// @param isWeekend whether the word may also mean Saturday and Sunday
    void close(boolean isClosed, boolean isWeekend) {
        if (!spans.isEmpty()) {
            flush();
        }
        closed = isClosed;
        weekend = isWeekend;
    }

    /// The hours of a dated day; empty where days of the week were named, or nothing was said.
    Optional<List<TimeSpan>> takeOneDay() {
        List<TimeSpan> open = Spans.less(Spans.sorted(spans), breaks);
        boolean fits = days.isEmpty() && (closed || !open.isEmpty());
        reset();
        return fits ? Optional.of(open) : Optional.empty();
    }

    /// Gives what was collected to its days.
    void flush() {
        if (days.isEmpty() && weekend && !spans.isEmpty()) {
            days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        if (days.isEmpty() && spans.isEmpty() && !breaks.isEmpty()) {
            last.forEach(day -> week.computeIfPresent(day, (_, own) -> Spans.less(own, breaks)));
        } else if (!spans.isEmpty() || !days.isEmpty()) {
            if (days.isEmpty()) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            }
            List<TimeSpan> open = Spans.less(Spans.sorted(spans), breaks);
            days.forEach(day -> week.merge(day, open, Spans::both));
            last.addAll(days);
        }
        reset();
    }

    private void reset() {
        days.clear();
        spans = new ArrayList<>();
        breaks = new ArrayList<>();
        closed = false;
        weekend = false;
        inBreak = false;
    }
}
