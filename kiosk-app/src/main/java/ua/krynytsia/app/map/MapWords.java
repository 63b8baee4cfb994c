// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum MapWords implements Words {
    TITLE("Карта міста", "City map"),
    CLOSER("Ближче", "Closer"),
    FARTHER("Далі", "Farther"),
    TO_KIOSK("До кіоска", "To the kiosk"),
    WHOLE_CITY("Усе місто", "Whole city"),
    YOU_ARE_HERE("Ви тут", "You are here"),
    AS_LIST("Показати списком", "Show as a list"),
    LAYERS("Що на карті", "What is on the map"),
    NEAREST("Зараз на карті", "On the map now"),
    AT_THIS_PLACE("У цьому місці", "At this place"),
    HIDE_LIST("До карти", "To the map"),
    OPEN("Докладніше", "More"),
    HIDE("Закрити", "Close"),
    OUTSIDE_CITY("за межами міста", "outside the city"),
    NOTHING_SHOWN(
            "Тут нічого немає. Увімкніть інший шар або посуньте карту.",
            "Nothing here. Switch another layer on or move the map."),
    BORDERS_BY("Межі районів: {0}", "District borders: {0}"),
    FAILED(
            "Карта зараз недоступна. Спробуйте за хвилину.",
            "The map is not available now. Please try again in a minute.");

    private final LocalizedText text;

    MapWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
