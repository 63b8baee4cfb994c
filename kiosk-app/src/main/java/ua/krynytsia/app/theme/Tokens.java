// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// The measures of one panel, in whole pixels. Everything on the screen is a multiple of them.
public record Tokens(Panel panel, Contrast contrast) {
    /// Source Sans: height of a capital letter in parts of the font's size.
    static final double CAP_HEIGHT = 0.66;

    private static final double LEAST_CAP_MM = 4.8;

    /// Font size of notes: capital letters of at least 4.8 mm.
    public double note() {
        return panel.px(LEAST_CAP_MM / CAP_HEIGHT, 0.0275);
    }

    /// Font size of text.
    public double text() {
        return panel.px(8.6, 0.0345);
    }

    /// Font size of titles.
    public double title() {
        return panel.px(13, 0.0525);
    }

    /// The height of what is pressed first: at least 20 mm.
    public double target() {
        return panel.px(20, 0.088);
    }

    /// The one measure of space: a quarter of a primary target.
    public double unit() {
        return Math.round(target() / 4);
    }

    /// How far a finger may slide before a tap becomes a drag.
    public double slop() {
        return panel.px(9);
    }

    public String colour(Colour colour) {
        return colour.in(contrast);
    }
}
