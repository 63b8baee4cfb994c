// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum PartWords implements Words {
    LOADING("Завантажуємо", "Loading"),
    LOADING_LEAD("Це займе кілька секунд.", "This takes a few seconds."),
    GONE("Цього вже немає", "This is no longer here"),
    GONE_LEAD(
            "Дані оновилися, і цей запис прибрали. Поверніться назад і виберіть інший.",
            "The data were updated and this was taken out. Go back and choose another."),
    AWAY("Не вдалося відкрити", "This could not be opened"),
    AWAY_LEAD(
            "Довідка саме оновлюється. Спробуйте ще раз за хвилину.",
            "The directory is being updated. Please try again in a minute."),
    AGAIN("Спробувати ще раз", "Try again"),
    OUTSIDE_NOTE("Розташовано поза межами міста", "Located outside the city limits"),
    FROM_HERE("{0} {1} від цього кіоска", "{0} {1} of this kiosk"),
    WALK("{0}, пішки приблизно {1}", "{0}, about {1} on foot");

    static final Counted MINUTES = new Counted("хвилина", "хвилини", "хвилин", "minute", "minutes");

    private final LocalizedText text;

    PartWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
