// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum ScrollWords implements Words {
    HIGHER("Вище", "Up"),
    LOWER("Нижче", "Down");

    private final LocalizedText text;

    ScrollWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
