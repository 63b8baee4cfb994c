// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.krynytsia.wire.content.TimeSpan;

/// Parts of a day put together and taken from each other.
final class Spans {
    private Spans() {}

    static List<TimeSpan> sorted(List<TimeSpan> spans) {
        return spans.stream().sorted(Comparator.comparingInt(TimeSpan::opens)).distinct().toList();
    }

    static List<TimeSpan> both(List<TimeSpan> one, List<TimeSpan> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return sorted(all);
    }

    /// `spans` without the breaks inside them.
    static List<TimeSpan> less(List<TimeSpan> spans, List<TimeSpan> breaks) {
        List<TimeSpan> left = spans;
        for (TimeSpan pause : breaks) {
            left = left.stream().flatMap(span -> without(span, pause).stream()).toList();
        }
        return left;
    }

    private static List<TimeSpan> without(TimeSpan span, TimeSpan pause) {
        if (pause.closes() <= span.opens() || pause.opens() >= span.closes()) {
            return List.of(span);
        }
        var parts = new ArrayList<TimeSpan>();
        if (pause.opens() > span.opens()) {
            parts.add(new TimeSpan(span.opens(), pause.opens()));
        }
        if (pause.closes() < span.closes()) {
            parts.add(new TimeSpan(pause.closes(), span.closes()));
        }
        return parts;
    }
}
