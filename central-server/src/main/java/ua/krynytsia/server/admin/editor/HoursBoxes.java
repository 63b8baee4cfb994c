// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.rules.content.HoursWords;
import ua.krynytsia.rules.hours.HoursText;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Opening hours as seven days, each with its hours and its break, and rows for the days that
/// differ: `d.1.open`, `d.1.pause`, …, `x.100.from`, `x.100.until`, `x.100.open`, `x.100.uk`,
/// `note.uk`.
final class HoursBoxes {
    static final String EXCEPTIONS = "x";

    private static final String NOTE = "note.";
    private static final LocalizedText EXAMPLE =
            LocalizedText.of(
                    "Напишіть години, наприклад 08:00–17:00, «зачинено» або «цілодобово».",
                    "Write the hours, such as 08:00–17:00, “closed” or “24/7”.");
    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.DAY);

    private HoursBoxes() {}

    static Map<String, String> of(OpeningHours hours, Tongue tongue) {
        var boxes = new HashMap<String, String>();
        for (DayOfWeek day : DayOfWeek.values()) {
            putDay(boxes, day, hours.on(day), tongue);
        }
        int row = Typed.FIRST;
        for (OpeningHours.Exception exception : hours.exceptions()) {
            String box = EXCEPTIONS + "." + row + ".";
            boxes.put(box + "from", Days.print(exception.from()));
            if (!exception.until().equals(exception.from())) {
                boxes.put(box + "until", Days.print(exception.until()));
            }
            boxes.put(box + "open", spans(exception.spans(), tongue));
            boxes.putAll(Typed.words(box, exception.reason()));
            row++;
        }
        boxes.putAll(Typed.words(NOTE, hours.note()));
        return boxes;
    }

    /// Tuesday to Friday as Monday.
    static Typed likeMonday(Typed typed) {
        var boxes = new HashMap<String, String>();
        for (int day = 2; day <= 5; day++) {
            boxes.put("d." + day + ".open", typed.text("d.1.open"));
            boxes.put("d." + day + ".pause", typed.text("d.1.pause"));
        }
        return typed.with(boxes);
    }

    static TypedValue read(Typed typed, Optional<FieldValue> before) {
        if (typed.isBlank()) {
            return new TypedValue.Blank();
        }
        var wrong = new HashMap<String, LocalizedText>();
        var week = new ArrayList<List<TimeSpan>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String box = "d." + day.getValue();
            week.add(hours(typed.text(box + ".open"), typed.text(box + ".pause"), box, wrong));
        }
        if (typed.under("d.").isBlank()) {
            wrong.put("d.1", EXAMPLE);
        }
        List<OpeningHours.Exception> exceptions = exceptions(typed, wrong);
        return wrong.isEmpty()
                ? new TypedValue.Given(
                        new FieldValue.Hours(
                                new OpeningHours(week, exceptions, note(typed, before))))
                : new TypedValue.Wrong(wrong);
    }

    private static LocalizedText note(Typed typed, Optional<FieldValue> before) {
        Map<String, String> was =
                before.filter(FieldValue.Hours.class::isInstance)
                        .map(value -> ((FieldValue.Hours) value).hours().note().byLanguage())
                        .orElse(Map.of());
        return typed.words(NOTE, was);
    }

    private static List<OpeningHours.Exception> exceptions(
            Typed typed, Map<String, LocalizedText> wrong) {
        var exceptions = new ArrayList<OpeningHours.Exception>();
        for (int row : typed.rows(EXCEPTIONS)) {
            String box = EXCEPTIONS + "." + row;
            Typed one = typed.under(box + ".");
            if (!one.isBlank() && !one.isTicked("drop")) {
                exception(one, box, wrong).ifPresent(exceptions::add);
            }
        }
        return exceptions;
    }

    private static Optional<OpeningHours.Exception> exception(
            Typed one, String box, Map<String, LocalizedText> wrong) {
        Optional<LocalDate> from = Days.parse(one.text("from"));
        Optional<LocalDate> until = one.isTicked("until") ? Days.parse(one.text("until")) : from;
        List<TimeSpan> spans = hours(one.text("open"), "", box, wrong);
        if (from.isEmpty() || until.isEmpty()) {
            wrong.put(box, Days.EXAMPLE);
        } else if (until.get().isBefore(from.get())) {
            wrong.put(
                    box,
                    LocalizedText.of(
                            "Останній день раніший за перший. Поміняйте їх місцями.",
                            "The last day is before the first. Swap them."));
        }
        return wrong.containsKey(box)
                ? Optional.empty()
                : Optional.of(
                        new OpeningHours.Exception(
                                from.orElseThrow(),
                                until.orElseThrow(),
                                spans,
                                one.words("", Map.of())));
    }

    private static List<TimeSpan> hours(
            String open, String pause, String box, Map<String, LocalizedText> wrong) {
        Optional<List<TimeSpan>> spans = parse(open, pause);
        if (spans.isEmpty()) {
            wrong.put(box, EXAMPLE);
        }
        return spans.orElse(List.of());
    }

    /// None where it is closed; empty where it is not understood.
    private static Optional<List<TimeSpan>> parse(String open, String pause) {
        if (open.isEmpty()) {
            return pause.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        String line = "Пн " + open + (pause.isEmpty() ? "" : ", обід " + pause);
        return HoursText.parse(line)
                .filter(hours -> hours.exceptions().isEmpty() && hours.note().isBlank())
                .filter(hours -> hours.week().stream().skip(1).allMatch(List::isEmpty))
                .map(hours -> hours.on(DayOfWeek.MONDAY));
    }

    private static void putDay(
            Map<String, String> boxes, DayOfWeek day, List<TimeSpan> spans, Tongue tongue) {
        String box = "d." + day.getValue();
        boxes.put(box + ".open", spans(spans, tongue));
        if (spans.size() != 2) {
            return;
        }
        String open = between(spans.getFirst().opens(), spans.getLast().closes());
        String pause = between(spans.getFirst().closes(), spans.getLast().opens());
        if (parse(open, pause).filter(spans::equals).isPresent()) {
            boxes.put(box + ".open", open);
            boxes.put(box + ".pause", pause);
        }
    }

    private static String between(int opens, int closes) {
        return HoursWords.clock(opens) + "–" + HoursWords.clock(closes);
    }

    private static String spans(List<TimeSpan> spans, Tongue tongue) {
        return spans.equals(List.of(WHOLE_DAY))
                ? tongue.say("цілодобово", "24/7")
                : tongue.say(HoursWords.spans(spans));
    }
}
