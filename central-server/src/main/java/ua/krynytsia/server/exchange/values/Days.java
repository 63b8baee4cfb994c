// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.content.FieldValue;

/// Days as registers write them: ISO 8601, `22.11.2026`, the serial number of a spreadsheet; and
/// periods of two of them.
final class Days {
    private static final Pattern ISO =
            Pattern.compile(
                    "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]+(?:Z|[+-][0-9:]+)?)?");
    private static final Pattern LOCAL =
            Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?: ?р(?:\\.|оку)?)?");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*/\\s*|\\s*[–—…]\\s*|\\s+-\\s+|\\s+(?:до|по)\\s+");
    private static final Pattern SINCE = Pattern.compile("(?iu)(?:з|із|від|from)\\s+(.*)");
    private static final Pattern UNTIL = Pattern.compile("(?iu)(?:до|по|until)\\s+(.*)");

    private Days() {}

    static Reading date(String raw) {
        return day(raw.strip())
                .map(day -> Reading.whole(new FieldValue.Date(day)))
                .orElseGet(() -> Reading.none(raw));
    }

    static Optional<LocalDate> day(String plain) {
        Matcher iso = ISO.matcher(plain);
        Matcher local = LOCAL.matcher(plain);
        try {
            if (iso.matches()) {
                return Optional.of(of(iso, 1, 2, 3));
            }
            if (local.matches()) {
                return Optional.of(of(local, 3, 2, 1));
            }
            return SERIAL.matcher(plain).matches()
                    ? Optional.of(FIRST_SERIAL.plusDays(Long.parseLong(plain)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate of(Matcher parts, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day)));
    }

    /// `2026-01-01/2026-12-31`; one side may be empty or `..`. One day alone is both ends.
    static Reading period(String raw) {
        Matcher since = SINCE.matcher(raw.strip());
        Matcher until = UNTIL.matcher(raw.strip());
        String plain = since.matches() ? since.group(1) : raw.strip();
        Optional<LocalDate> alone = day(until.matches() ? until.group(1) : plain);
        if (alone.isPresent()) {
            return Reading.whole(
                    new FieldValue.Period(
                            until.matches() ? Optional.empty() : alone,
                            since.matches() ? Optional.empty() : alone));
        }
        return ends(plain, raw);
    }

    private static Reading ends(String plain, String raw) {
        String[] ends = BETWEEN.split(plain, -1);
        if (ends.length != 2) {
            return Reading.none(raw);
        }
        Optional<LocalDate> from = end(ends[0]);
        Optional<LocalDate> until = end(ends[1]);
        boolean strange =
                (from.isEmpty() && !isOpen(ends[0])) || (until.isEmpty() && !isOpen(ends[1]));
        return strange ? Reading.none(raw) : Reading.whole(new FieldValue.Period(from, until));
    }

    private static Optional<LocalDate> end(String side) {
        return day(side.strip());
    }

    private static boolean isOpen(String side) {
        return side.isBlank() || side.strip().equals("..");
    }

    static String print(FieldValue.Period period) {
        return period.from().map(LocalDate::toString).orElse("..")
                + "/"
                + period.until().map(LocalDate::toString).orElse("..");
    }
}
