// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import ua.krynytsia.wire.LocalizedText;

/// A language of the interface, called by its own name.
public enum Language {
    UKRAINIAN(LocalizedText.UKRAINIAN, "Українська"),
    ENGLISH(LocalizedText.ENGLISH, "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// BCP 47.
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }
}
