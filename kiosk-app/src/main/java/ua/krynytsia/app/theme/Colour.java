// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import java.util.Locale;

/// The colours by what they are for. In the style sheet `IRON_PALE` is `-k-iron-pale`.
public enum Colour {
    /// What everything lies on.
    PAPER("#FBF9F5", "#000000"),
    /// Cards and rows on the paper.
    CARD("#FFFFFF", "#000000"),
    /// What is read first.
    INK("#1B2430", "#FFFFFF"),
    /// Notes.
    STEEL("#4C5866", "#FFFFFF"),
    /// What can be pressed first.
    IRON("#1F4E6B", "#FFE500"),
    IRON_PRESSED("#143549", "#FFFFFF"),
    /// Grounds of what can be pressed next.
    IRON_PALE("#E4EDF2", "#1C1C1C"),
    IRON_PALE_PRESSED("#C9DCE6", "#3A3A3A"),
    /// Words on iron.
    ON_IRON("#FFFFFF", "#000000"),
    ON_IRON_NOTE("#D5E3EB", "#000000"),
    /// Marks and pictures, never words.
    OCHRE("#C8742B", "#FFE500"),
    OCHRE_PALE("#F6E7D8", "#1C1C1C"),
    /// Quiet borders that carry no meaning.
    LINE("#DDD7CC", "#8A8A8A"),
    /// Edges of what can be touched.
    EDGE("#7F8894", "#FFFFFF"),
    /// Danger alone.
    DANGER("#A8231A", "#FFE500"),
    DANGER_PALE("#FBE9E7", "#1C1C1C"),
    /// Open now, done.
    DONE("#25663A", "#FFFFFF"),
    DONE_PALE("#E3F1E7", "#1C1C1C");

    private final String calm;
    private final String strong;

    Colour(String calm, String strong) {
        this.calm = calm;
        this.strong = strong;
    }

    /// As `#RRGGBB`.
    public String in(Contrast contrast) {
        return switch (contrast) {
            case CALM -> calm;
            case STRONG -> strong;
        };
    }

    String variable() {
        return "-k-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
