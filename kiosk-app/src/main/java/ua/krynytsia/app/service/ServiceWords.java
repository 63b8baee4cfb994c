// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// What is said to a technician.
enum ServiceWords implements Words {
    PIN("Введіть PIN-код техніка", "Enter the technician’s PIN"),
    PIN_LEAD("Від 6 до 12 цифр. Залишилося {0} с.", "6 to 12 digits. {0} s left."),
    PIN_WRONG(
            "PIN-код не підійшов. Прикладіть картку ще раз і спробуйте знову.",
            "The PIN was not accepted. Hold the card again and retry."),
    PIN_AWAY(
            "Програма кіоска не відповідає. Спробуйте за хвилину.",
            "The kiosk’s program does not answer. Try again in a minute."),
    DIGITS("Введено цифр: {0}", "Digits entered: {0}"),
    ERASE("Стерти цифру", "Erase a digit"),
    ENTER("Увійти", "Enter"),
    CANCEL("Скасувати", "Cancel"),
    TITLE("Сервіс", "Service"),
    FINISH("Закінчити", "Finish"),
    STATE("Стан", "State"),
    ACTIONS("Дії", "Actions"),
    TESTS("Перевірки", "Tests"),
    LOADING("Збираємо відомості…", "Collecting…"),
    LOADING_LEAD("Це триває до двох секунд.", "This takes up to two seconds."),
    AWAY("Програма кіоска не відповідає", "The kiosk’s program does not answer"),
    FINE("Гаразд", "Fine"),
    NOTICE("До відома", "Notice"),
    DEGRADED("Погіршено", "Degraded"),
    FAULT("Несправність", "Fault"),
    SURE("Ви впевнені?", "Are you sure?"),
    DO("Так, виконати", "Yes, do it"),
    NOT_DO("Ні, повернутися", "No, go back"),
    WORKING("Виконуємо…", "Working…"),
    WORKING_LEAD("Зачекайте, будь ласка.", "Please wait."),
    DONE("Виконано", "Done"),
    NOT_DONE("Не виконано", "Not done"),
    NOT_OFFERED("Цієї дії вже немає.", "This action is no longer offered."),
    CLOSE("Закрити", "Close"),
    SCAN("Наведіть камеру телефона на код.", "Point a phone’s camera at the code.");

    private final LocalizedText text;

    ServiceWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
