// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keyboard;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum KeyboardWords implements Words {
    SHIFT("Велика літера", "Capital letter"),
    ERASE("Стерти", "Erase"),
    SPACE("Пробіл", "Space"),
    SIGNS("Цифри і знаки", "Digits and signs"),
    LETTERS("Літери", "Letters"),
    OTHER_LETTERS("Інша розкладка", "Other layout"),
    DONE("Готово", "Done"),
    FIND("Знайти", "Find");

    private final LocalizedText text;

    KeyboardWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
