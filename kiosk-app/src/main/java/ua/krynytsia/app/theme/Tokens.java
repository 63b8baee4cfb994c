// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

/// The measures of one panel as one visitor asked for them, in whole pixels. Everything on the
/// screen is a multiple of them.
public record Tokens(Panel panel, Comfort comfort) {
    /// Source Sans: height of a capital letter in parts of the font's size.
    static final double CAP_HEIGHT = 0.66;

    private static final double LEAST_CAP_MM = 4.8;

    /// 0.7° at 600 mm is 7.33 (EN 301 549, 5.1.4); the rest is for rounding to whole pixels.
    private static final double LARGE_CAP_MM = 7.6;

    public Tokens(Panel panel, Contrast contrast) {
        this(panel, Comfort.USUAL.with(contrast));
    }

    public Tokens with(Comfort other) {
        return new Tokens(panel, other);
    }

    public Contrast contrast() {
        return comfort.contrast();
    }

    /// Font size of notes, the smallest letters: capitals of at least 4.8 mm, or 7.4 mm.
    public double note() {
        return isLarge()
                ? panel.px(LARGE_CAP_MM / CAP_HEIGHT, 0.0375)
                : panel.px(LEAST_CAP_MM / CAP_HEIGHT, 0.0275);
    }

    /// Font size of the doors around every screen, which have little room: no larger than it must.
    public double door() {
        double usual = panel.px(LEAST_CAP_MM / CAP_HEIGHT, 0.0275);
        return isLarge() ? Math.max(usual, panel.px(LARGE_CAP_MM / CAP_HEIGHT)) : usual;
    }

    /// Font size of text.
    public double text() {
        return isLarge() ? panel.px(12.6, 0.0445) : panel.px(8.6, 0.0345);
    }

    /// Font size of titles.
    public double title() {
        return isLarge() ? panel.px(16.5, 0.0625) : panel.px(13, 0.0525);
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
        return colour.in(comfort.contrast());
    }

    public boolean isLarge() {
        return comfort.size() == Comfort.TextSize.LARGE;
    }

    /// Whether what is pressed first lies at the left.
    public boolean isLeftHanded() {
        return comfort.hand() == Comfort.Hand.LEFT;
    }

    /// How many pixels from the lower edge may have to be touched.
    public double reach() {
        return isLow() ? panel.lowReach() : panel.height();
    }

    /// Whether the upper part of the glass is only read.
    public boolean isLow() {
        return comfort.reach() == Comfort.Reach.LOW;
    }

    /// Whether height is dearer than width, so that the doors stand beside the screens.
    public boolean isWide() {
        return panel.isWide() || isLow();
    }
}
