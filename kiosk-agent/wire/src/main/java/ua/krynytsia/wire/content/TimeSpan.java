// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.WireException;

/// A part of a day, in minutes since its beginning; what goes past midnight ends above 24:00, as in
/// GTFS. In JSON a text: `"08:00-17:00"`, `"22:00-30:00"`.
///
/// @param opens 0 to 1439
/// @param closes after `opens`, by 24 hours at most
public record TimeSpan(int opens, int closes) {
    /// Minutes of a day.
    public static final int DAY = 24 * 60;

    private static final Pattern FORM =
            Pattern.compile("([0-9]{2}):([0-5][0-9])-([0-9]{2}):([0-5][0-9])");

    public TimeSpan {
        Require.that(opens >= 0 && opens < DAY, "a day's hours must begin from 00:00 to 23:59");
        Require.that(
                closes > opens && closes <= opens + DAY,
                "hours must end after they begin, within a day");
    }

    /// @throws WireException where `text` is not of the form `08:00-17:00`
    public static TimeSpan parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new WireException("hours must look like 08:00-17:00");
        }
        return new TimeSpan(minutes(parts, 1), minutes(parts, 3));
    }

    private static int minutes(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group)) * 60 + Integer.parseInt(parts.group(group + 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%02d:%02d-%02d:%02d",
                opens / 60,
                opens % 60,
                closes / 60,
                closes % 60);
    }
}
