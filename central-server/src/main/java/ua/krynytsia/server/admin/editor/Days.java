// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;

/// Days as people type them, `22.11.2026` or `2026-11-22`, and hours of a day.
final class Days {
    static final LocalizedText EXAMPLE =
            LocalizedText.of(
                    "Напишіть дату, наприклад 22.11.2026.", "Write a date such as 22.11.2026.");

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?");

    private Days() {}

    static String print(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d.%02d.%04d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    /// Empty where it is no day of the years 1000 to 2999.
    static Optional<LocalDate> parse(String typed) {
        try {
            Matcher parts = DAY.matcher(typed);
            LocalDate day =
                    parts.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(parts.group(3)),
                                    Integer.parseInt(parts.group(2)),
                                    Integer.parseInt(parts.group(1)))
                            : LocalDate.parse(typed);
            return Optional.of(new FieldValue.Date(day).day());
        } catch (DateTimeException | WireException e) {
            return Optional.empty();
        }
    }

    /// `10:00`, `10.00` or `10`.
    static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    static TypedValue date(String typed) {
        return parse(typed)
                .<TypedValue>map(day -> new TypedValue.Given(new FieldValue.Date(day)))
                .orElseGet(() -> new TypedValue.Wrong(Map.of("", EXAMPLE)));
    }

    static Map<String, String> of(FieldValue.Period period) {
        var boxes = new HashMap<String, String>();
        period.from().ifPresent(day -> boxes.put(FROM, print(day)));
        period.until().ifPresent(day -> boxes.put(UNTIL, print(day)));
        return boxes;
    }

    static TypedValue period(Typed typed) {
        var wrong = new HashMap<String, LocalizedText>();
        for (String end : new String[] {FROM, UNTIL}) {
            if (typed.isTicked(end) && parse(typed.text(end)).isEmpty()) {
                wrong.put(end, EXAMPLE);
            }
        }
        if (!wrong.isEmpty()) {
            return new TypedValue.Wrong(wrong);
        }
        Optional<LocalDate> from = parse(typed.text(FROM));
        Optional<LocalDate> until = parse(typed.text(UNTIL));
        if (from.isEmpty() && until.isEmpty()) {
            return new TypedValue.Blank();
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            return TypedValue.wrongAt(
                    UNTIL,
                    "Останній день раніший за перший. Поміняйте їх місцями.",
                    "The last day is before the first. Swap them.");
        }
        return new TypedValue.Given(new FieldValue.Period(from, until));
    }
}
