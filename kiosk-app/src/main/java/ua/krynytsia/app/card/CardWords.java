// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum CardWords implements Words {
    ON_MAP("Показати на карті", "Show on the map"),
    YES("Так", "Yes"),
    NO("Ні", "No"),
    TAKE_ALONG("Наведіть камеру телефона, щоб відкрити в себе", "Point your phone's camera here"),
    AUTHOR("Дані: {0}", "Source: {0}"),
    UPDATED("Оновлено {0}", "Updated {0}");

    private final LocalizedText text;

    CardWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
