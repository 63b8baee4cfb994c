// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.building;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum BuildingWords implements Words {
    TITLE("Мій дім", "My building"),
    STREET("На якій вулиці ваш дім?", "Which street is your building on?"),
    PROMPT("Назва вулиці", "Name of the street"),
    ADVICE("Почніть писати назву вулиці", "Begin to type the name of the street"),
    ADVICE_LEAD(
            "Досить кількох літер. Підійде й колишня назва.",
            "A few letters will do. A former name is fine, too."),
    NO_STREET("Такої вулиці не знайшли", "No such street was found"),
    NO_STREET_LEAD(
            "Перевірте літери або напишіть колишню назву.",
            "Check the letters, or type the former name."),
    HOUSE("Який номер будинку?", "What is the number of the house?"),
    NO_HOUSES("Паспортів будинків тут немає", "There are no building passports here"),
    NO_HOUSES_LEAD(
            "На цій вулиці немає багатоквартирних будинків у міському реєстрі. Запитайте за"
                    + " телефоном довідкової служби.",
            "The city's register has no blocks of flats on this street. Please call the help line."),
    PASSPORT("Паспорт будинку", "Building passport"),
    ON_MAP("Показати на карті", "Show on the map"),
    SERVICES("Хто обслуговує ваш дім", "Who serves your building"),
    FACTS("Про будинок", "About the building"),
    OUTAGES("Планові вимкнення", "Planned outages"),
    HERE("У вашому будинку", "In your building"),
    NEARBY("На вашій вулиці", "On your street"),
    NO_OUTAGES(
            "Планових вимкнень на вашій вулиці немає.",
            "There are no planned outages on your street.");

    private final LocalizedText text;

    BuildingWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
