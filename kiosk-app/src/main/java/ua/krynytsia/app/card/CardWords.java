// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.RatingReason;

enum CardWords implements Words {
    ON_MAP("Показати на карті", "Show on the map"),
    TO_BRING("Торкніться того, що вже маєте", "Touch what you already have"),
    PRINT_LIST("Надрукувати перелік", "Print the list"),
    PRINT("Надрукувати", "Print"),
    PRINTING("Друкуємо. Заберіть аркуш під екраном.", "Printing. Take the slip below the screen."),
    NO_PRINTER(
            "Зараз надрукувати не вдалося. Візьміть код на телефон.",
            "It could not be printed now. Please take the code on your phone."),
    TAKE_ALONG("Взяти із собою", "Take it along"),
    TAKE_ALONG_LEAD(
            "Наведіть на код камеру телефона: адреса, телефон і години залишаться у вас.",
            "Point your phone's camera at the code: address, phone and hours stay with you."),
    TAKE_LIST_LEAD(
            "Наведіть на код камеру телефона: перелік документів залишиться у вас.",
            "Point your phone's camera at the code: the list of documents stays with you."),
    TAKE_PAGE_LEAD(
            "Наведіть на код камеру телефона: ця сторінка відкриється у вас.",
            "Point your phone's camera at the code: this page opens on your phone."),
    BACK_TO_CARD("Назад до картки", "Back to the card"),
    WRITE("Написати цій посадовій особі", "Write to this official"),
    WAS_IT_USEFUL("Чи було це корисно?", "Was this useful?"),
    USEFUL("Корисно", "Yes"),
    USELESS("Ні", "No"),
    WHAT_IS_WRONG("Що не так?", "What is wrong?"),
    OUTDATED("Застаріло", "Out of date"),
    WRONG("Помилка", "A mistake"),
    UNCLEAR("Незрозуміло", "Hard to understand"),
    MISSING("Немає того, що треба", "What I need is missing"),
    BROKEN("Щось не відкривається", "Something does not open"),
    OTHER("Інше", "Something else"),
    THANKS("Дякуємо! Це допоможе поліпшити довідку.", "Thank you! This helps to improve it."),
    SOURCE("Джерело: довідка міста, {0}", "Source: city directory, {0}");

    private final LocalizedText text;

    CardWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    static CardWords of(RatingReason reason) {
        return switch (reason) {
            case OUTDATED -> OUTDATED;
            case WRONG -> WRONG;
            case UNCLEAR -> UNCLEAR;
            case MISSING -> MISSING;
            case BROKEN -> BROKEN;
            case OTHER -> OTHER;
        };
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
