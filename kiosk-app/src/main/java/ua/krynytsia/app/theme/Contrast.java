// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// Which of the two sets of colours is worn.
public enum Contrast {
    /// Paper, ink and iron blue.
    CALM,
    /// Black, white and yellow, for those who see little.
    STRONG;

    /// The contrast ratio of two colours `#RRGGBB` by WCAG 2.1: from 1 to 21.
    public static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
