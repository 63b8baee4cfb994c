// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers of cells as people read them: fifteen digits as Excel shows them, days as ISO 8601.
final class CellText {
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_BUG = 60;
    private static final long DAY = 86_400;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CellText() {}

    static String number(String written) {
        return isNumber(written) ? plain(new BigDecimal(written)) : written;
    }

    /// A serial number of days, as a day, a time of day or both.
    static String date(String written, boolean from1904) {
        if (!isNumber(written)) {
            return written;
        }
        var serial = new BigDecimal(written);
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return plain(serial);
        }
        long seconds = seconds(serial);
        long days = seconds / DAY;
        String time = time(seconds % DAY);
        if (days == 0 && serial.signum() > 0) {
            return time;
        }
        String day = day(days, from1904).toString();
        return seconds % DAY == 0 ? day : day + "T" + time;
    }

    /// Hours and minutes that may be more than a day has.
    static String elapsed(String written) {
        if (!isNumber(written) || new BigDecimal(written).compareTo(LAST_DAY) >= 0) {
            return written;
        }
        long seconds = seconds(new BigDecimal(written).abs());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
    }

    private static LocalDate day(long days, boolean from1904) {
        if (from1904) {
            return FIRST_OF_1904.plusDays(days);
        }
        return FIRST_OF_1900.plusDays(days < LEAP_BUG ? days + 1 : days);
    }

    private static String time(long seconds) {
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        return time.format(time.getSecond() == 0 ? SHORT : LONG);
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /// Bounded, so that no exponent writes a number of a million digits.
    private static boolean isNumber(String written) {
        return written.matches("-?[0-9]{1,40}(\\.[0-9]{1,60})?([eE][-+]?[0-9]{1,2})?");
    }
}
