// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.Locale;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;

/// A way on foot, in words.
record Walk(int metres) {
    /// An old person's pace: 4 km/h.
    private static final int METRES_AN_HOUR = 4_000;

    private static final int MINUTES = 60;
    private static final int KILOMETRE = 1_000;
    private static final int STEP = 10;

    /// Begun minutes count whole.
    int minutes() {
        return Math.max(1, Math.ceilDiv(metres * MINUTES, METRES_AN_HOUR));
    }

    /// `240 м`, from a kilometre on `1,2 км`.
    String distance(Texts texts) {
        int rounded = Math.max(STEP, Math.ceilDiv(metres, STEP) * STEP);
        if (rounded < KILOMETRE) {
            return texts.say(AlertWords.METRES, rounded);
        }
        String tenths = String.format(Locale.ROOT, "%.1f", rounded / (double) KILOMETRE);
        boolean isUkrainian = texts.language().get() == Language.UKRAINIAN;
        return texts.say(AlertWords.KILOMETRES, isUkrainian ? tenths.replace('.', ',') : tenths);
    }

    String time(Texts texts) {
        return texts.say(AlertWords.WALK, minutes());
    }
}
