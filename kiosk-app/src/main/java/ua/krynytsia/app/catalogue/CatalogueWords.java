// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum CatalogueWords implements Words {
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
    NOTHING("Тут поки що нічого немає", "Nothing here yet"),
    NOTHING_LEAD(
            "Виберіть інший район або поверніться назад.", "Choose another district or go back."),
    DISTRICT("Район: {0}", "District: {0}"),
    WHOLE_CITY("Усе місто", "Whole city"),
    OUTSIDE("Поза містом", "Outside the city"),
    OUTSIDE_NOTE("Розташовано поза межами міста", "Located outside the city limits"),
    CHOOSE_DISTRICT("Виберіть район", "Choose a district"),
    ON_MAP("Показати на карті", "Show on the map"),
    ALPHABET("{0} · за абеткою", "{0} · A to Z"),
    YES("Так", "Yes"),
    NO("Ні", "No"),
    TAKE_ALONG("Наведіть камеру телефона, щоб відкрити в себе", "Point your phone's camera here"),
    AUTHOR("Дані: {0}", "Source: {0}"),
    UPDATED("Оновлено {0}", "Updated {0}");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");

    private final LocalizedText text;

    CatalogueWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
