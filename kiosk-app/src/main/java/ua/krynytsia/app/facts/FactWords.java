// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum FactWords implements Words {
    YES("Так", "Yes"),
    NO("Ні", "No"),
    TAKE_ALONG("Наведіть камеру телефона, щоб відкрити в себе", "Point your phone's camera here"),
    TODAY("Сьогодні: {0}", "Today: {0}"),
    WHOLE_WEEK("Увесь тиждень", "The whole week"),
    OPEN("Відчинено", "Open"),
    OPEN_ALWAYS("Відчинено цілодобово", "Open around the clock"),
    OPEN_UNTIL("Відчинено до {0}", "Open until {0}"),
    CLOSED("Зачинено", "Closed"),
    CLOSED_UNTIL("Зачинено. Відчинять {0}", "Closed. Opens {0}"),
    RECEIVES("Приймає зараз", "Receiving now"),
    RECEIVES_UNTIL("Приймає зараз, до {0}", "Receiving now, until {0}"),
    NO_RECEPTION("Зараз не приймає", "Not receiving now"),
    NEXT_RECEPTION("Наступний прийом {0}", "Next reception {0}"),
    TODAY_AT("сьогодні {0}", "today {0}"),
    TOMORROW_AT("завтра {0}", "tomorrow {0}"),
    AUTHOR("Дані: {0}", "Source: {0}"),
    UPDATED("Оновлено {0}", "Updated {0}"),
    NEXT_UPDATE("Наступне оновлення {0}", "Next update {0}"),
    OVERDUE(
            "Ці дані мали оновити до {0}. Щось могло змінитися: краще зателефонуйте.",
            "These data were due to be renewed by {0}. Something may have changed: please call."),
    AT("о {0}", "at {0}"),
    AT_ELEVEN("об {0}", "at {0}");

    private final LocalizedText text;

    FactWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
