// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import java.util.Locale;

/// How far something is, as one says it; number and measure are never parted by the end of a line.
final class Length {
    private static final double KILOMETRE = 1000;
    private static final double STEP = 10;

    private Length() {}

    static String in(Language language, double metres) {
        double rounded = Math.max(STEP, Math.round(metres / STEP) * STEP);
        boolean isFar = rounded >= KILOMETRE;
        var locale = Locale.forLanguageTag(language.tag());
        String number =
                isFar
                        ? String.format(locale, "%.1f", metres / KILOMETRE)
                        : String.format(locale, "%.0f", rounded);
        return number
                + "\u00a0"
                + switch (language) {
                    case UKRAINIAN -> isFar ? "км" : "м";
                    case ENGLISH -> isFar ? "km" : "m";
                };
    }
}
