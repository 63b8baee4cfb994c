// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Dates and times in full, as one says them.
public final class Calendar {
    private static final List<String> MONTHS =
            List.of(
                    "січня",
                    "лютого",
                    "березня",
                    "квітня",
                    "травня",
                    "червня",
                    "липня",
                    "серпня",
                    "вересня",
                    "жовтня",
                    "листопада",
                    "грудня");
    private static final List<String> ENGLISH_MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private Calendar() {}

    /// From January on, as they stand behind a day.
    public static List<String> months(Language language) {
        return switch (language) {
            case UKRAINIAN -> MONTHS;
            case ENGLISH -> ENGLISH_MONTHS;
        };
    }

    static String date(Language language, LocalDate date) {
        return switch (language) {
            case UKRAINIAN -> day(language, date) + " " + date.getYear() + " року";
            case ENGLISH -> day(language, date) + " " + date.getYear();
        };
    }

    static String time(LocalDateTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    static String day(Language language, LocalDate date) {
        String month = months(language).get(date.getMonthValue() - 1);
        return date.getDayOfMonth() + " " + month;
    }
}
