// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum ListWords implements Words {
    NOTHING("Тут поки що нічого немає", "Nothing here yet"),
    NOTHING_LEAD("Поверніться назад і виберіть інше.", "Go back and choose something else."),
    NOTHING_FITS("Нічого не підійшло", "Nothing fits"),
    NOTHING_FITS_LEAD(
            "Приберіть щось із вибраного, і список стане довшим.",
            "Take away something you chose, and the list will grow."),
    DISTRICT("Район", "District"),
    OUTSIDE("Поза містом", "Outside the city"),
    ON_MAP("На карті", "On the map"),
    NARROW("Звузити список", "Narrow the list"),
    NARROWED("Звузити список · {0}", "Narrow the list · {0}"),
    ORDER("Порядок: {0}", "Order: {0}"),
    CHOOSE_ORDER("У якому порядку показати", "In which order to show"),
    NEAREST("найближчі спершу", "nearest first"),
    BY_ALPHABET("за абеткою", "A to Z"),
    NEWEST("нові спершу", "newest first"),
    SOONEST("найближчі за часом", "soonest first"),
    DEAREST("більші суми спершу", "largest sums first"),
    CHEAPEST("менші суми спершу", "smallest sums first"),
    BEST("найкраща відповідь спершу", "best match first"),
    FIND_HERE("Знайти в цьому списку", "Find in this list"),
    CLOSE("Закрити", "Close"),
    RESET("Скинути", "Reset"),
    SHOW("Показати: {0}", "Show: {0}"),
    TAKE_AWAY("{0}: прибрати", "{0}: take away"),
    EVERYTHING("Увесь список", "The whole list");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");

    private final LocalizedText text;

    ListWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
