// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The checks that the records of this module share. Each throws [WireException] naming the field.
public final class Require {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Require() {}

    /// Lower-case Latin letters, digits and hyphens, 1 to 64 characters, not beginning with a
    /// hyphen: the form of every id that stands in a [DocumentKey].
    public static String slug(String field, String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new WireException(
                    field + " must be 1 to 64 of a-z, 0-9 and '-', but is '" + clip(value) + "'");
        }
        return value;
    }

    /// Text of at most `max` UTF-16 units.
    public static String atMost(String field, int max, String value) {
        if (value.length() > max) {
            throw new WireException(
                    field + " must be at most " + max + " characters, but is " + value.length());
        }
        return value;
    }

    /// Not empty, not only blanks, and at most `max` UTF-16 units.
    public static String text(String field, int max, String value) {
        if (value.isBlank()) {
            throw new WireException(field + " must not be empty");
        }
        return atMost(field, max, value);
    }

    /// A copy of a list of `min` to `max` elements.
    public static <T> List<T> list(String field, int min, int max, List<T> values) {
        if (values.size() < min || values.size() > max) {
            throw new WireException(
                    field + " must be " + min + " to " + max + ", but are " + values.size());
        }
        return List.copyOf(values);
    }

    /// A day of the years 1000 to 2999.
    public static LocalDate day(String field, LocalDate value) {
        if (value.getYear() < 1000 || value.getYear() > 2999) {
            throw new WireException(field + " must be from the year 1000 to 2999, but is " + value);
        }
        return value;
    }

    public static void that(boolean holds, String rule) {
        if (!holds) {
            throw new WireException(rule);
        }
    }

    private static String clip(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
