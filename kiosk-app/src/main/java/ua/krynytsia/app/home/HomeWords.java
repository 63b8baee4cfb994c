// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum HomeWords implements Words {
    ASK("Що вас цікавить?", "What are you looking for?"),
    SEARCH("Знайти: лікар, школа…", "Find: doctor, school…"),
    MAP("Карта міста", "City map"),
    MAP_LEAD("Знайти місце й дорогу до нього", "Find a place and the way to it"),
    ON_MAP("{0} на карті", "{0} on the map"),
    BUILDING("Мій дім", "My building"),
    BUILDING_LEAD(
            "Паспорт будинку, вода, тепло, світло", "Building passport, water, heating, power"),
    CATALOGUE("Усі довідники міста", "All city directories"),
    CATALOGUE_LEAD("За темою, автором або абеткою", "By theme, author or A to Z"),
    APPEAL_STATE("Перевірити звернення", "Check an appeal"),
    APPEAL_STATE_LEAD(
            "Стан і відповідь за номером і PIN-кодом із квитанції",
            "Its state and answer, by the number and PIN of your receipt"),
    REST("Усе інше", "Everything else"),
    REST_LEAD("Розділи, яким не вистачило місця", "Sections that did not fit"),
    ANNOUNCEMENT("Оголошення", "Announcement"),
    ANNOUNCEMENT_OF("Оголошення {0} з {1}", "Announcement {0} of {1}"),
    BEFORE("Раніше", "Earlier"),
    NEXT("Далі", "Next"),
    OPEN("{0} – {1}, відчинено до {2}", "{0} – {1}, open until {2}"),
    ALWAYS_OPEN("{0} – {1}, відчинено цілодобово", "{0} – {1}, open round the clock"),
    OPENS("{0} – {1}, відчиниться о {2}", "{0} – {1}, opens at {2}"),
    OPENS_TOMORROW("{0} – {1}, відчиниться завтра о {2}", "{0} – {1}, opens tomorrow at {2}"),
    GONE("Цього розділу вже немає", "This section is no longer here"),
    GONE_LEAD(
            "Довідка оновилася. Поверніться на головну й виберіть інше.",
            "The directory was updated. Go to the home screen and choose another."),
    LOADING("Завантажуємо довідку", "Loading the directory"),
    LOADING_LEAD("Зачекайте кілька секунд, будь ласка.", "A few seconds, please."),
    SAFE("Довідка тимчасово недоступна", "The directory is unavailable for now"),
    SAFE_LEAD(
            "Ми вже відновлюємо її роботу. Поки що допоможе оператор контактного центру.",
            "We are already bringing it back. Meanwhile the contact centre will help."),
    EMERGENCY("Екстрена допомога – 112", "Emergencies – 112");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");

    private final LocalizedText text;

    HomeWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
