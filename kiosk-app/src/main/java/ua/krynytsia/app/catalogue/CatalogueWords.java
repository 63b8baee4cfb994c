// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum CatalogueWords implements Words {
    NOTHING("Тут поки що нічого немає", "Nothing here yet"),
    NOTHING_LEAD(
            "Виберіть інший район або поверніться назад.", "Choose another district or go back."),
    DISTRICT("Район: {0}", "District: {0}"),
    WHOLE_CITY("Усе місто", "Whole city"),
    OUTSIDE("Поза містом", "Outside the city"),
    CHOOSE_DISTRICT("Виберіть район", "Choose a district"),
    ON_MAP("Показати на карті", "Show on the map"),
    ALPHABET("{0} · за абеткою", "{0} · A to Z");

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
