// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import java.util.List;
import java.util.Locale;

/// How a visitor wants to see the screens, asked for by touch at the beginning of a visit.
enum Look {
    USUAL_UK(List.of(), false),
    USUAL_EN(List.of(), true),
    LARGE_UK(List.of("comfort-size-large"), false),
    LARGE_EN(List.of("comfort-size-large"), true),
    STRONG_UK(List.of("comfort-contrast-strong"), false);

    private final List<String> chips;
    private final boolean isEnglish;

    Look(List<String> chips, boolean isEnglish) {
        this.chips = chips;
        this.isEnglish = isEnglish;
    }

    /// What to touch behind the door of comfort.
    List<String> chips() {
        return chips;
    }

    boolean isEnglish() {
        return isEnglish;
    }

    boolean isLarge() {
        return name().startsWith("LARGE");
    }

    boolean isStrong() {
        return name().startsWith("STRONG");
    }

    /// For folders: `large-uk`.
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is one of those named, `usual` for both languages, `all` for every one.
    boolean isAmong(List<String> names) {
        return names.contains("all")
                || names.contains(folder())
                || names.contains(folder().substring(0, folder().indexOf('-')));
    }
}
