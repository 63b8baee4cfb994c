// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// What the kiosk says when it cannot serve.
enum ConditionWords implements Words {
    NOT_ENROLLED("Кіоск готують до роботи", "This kiosk is being set up"),
    NOT_ENROLLED_LEAD(
            "Незабаром тут буде міська довідка. Дякуємо за терпіння.",
            "City information will be here soon. Thank you for your patience."),
    CALL_SERVICE("Зателефонуйте в службу", "Please call the service"),
    CALL_SERVICE_LEAD(
            "Цьому кіоску потрібен технік. Зателефонуйте, будь ласка, і назвіть номер кіоска."
                    + " Подані звернення збережено.",
            "This kiosk needs a technician. Please call and say its number. Appeals already"
                    + " submitted are safe."),
    KIOSK_NUMBER("Номер кіоска", "Kiosk number"),
    MAINTENANCE("Тривають технічні роботи", "Maintenance in progress"),
    MAINTENANCE_LEAD(
            "Екран повернеться сам, щойно роботи завершать. Якщо ви щось писали, воно"
                    + " зберігається ще 10 хвилин.",
            "The screen will come back by itself. Anything you were writing is kept for another"
                    + " 10 minutes."),
    DOOR("Дверцята кіоска відчинено", "The kiosk’s door is open"),
    DOOR_LEAD(
            "Екран повернеться сам, щойно їх зачинять. Якщо ви щось писали, воно зберігається ще"
                    + " 10 хвилин.",
            "The screen will come back once it is closed. Anything you were writing is kept for"
                    + " another 10 minutes."),
    POWER("Живлення зникає", "The power is failing"),
    POWER_LEAD(
            "Кіоск зараз вимкнеться і сам увімкнеться, коли зʼявиться струм. Подані звернення"
                    + " збережено.",
            "The kiosk is about to switch off and will start by itself when the power is back."
                    + " Appeals already submitted are safe."),
    PICTURE(
            "Служба підтримки отримує знімок цього екрана",
            "Support is being sent a picture of this screen"),
    MESSAGE("Повідомлення міста", "A message from the city"),
    UNDERSTOOD("Зрозуміло", "Got it"),
    SAFE("Довідка тимчасово недоступна", "City information is unavailable for now"),
    SAFE_LEAD(
            "Екран повернеться сам. А поки що – найважливіше.",
            "The screen will come back by itself. Here is what matters most."),
    EMERGENCY("Екстрена допомога", "Any emergency"),
    FIRE("Пожежа, рятувальники", "Fire and rescue"),
    POLICE("Поліція", "Police"),
    AMBULANCE("Швидка допомога", "Ambulance"),
    GAS("Аварійна газова служба", "Gas leaks"),
    CITY("Контактний центр міста", "City contact centre"),
    SHELTER("Повітряна тривога? Ідіть в укриття", "Air raid alert? Go to a shelter"),
    SHELTER_LEAD(
            "Найближчі укриття – у школах, лікарнях, підземних переходах і підвалах із табличкою"
                    + " «Укриття».",
            "The nearest ones are in schools, hospitals, underpasses and basements with the sign"
                    + " “Укриття”.");

    private final LocalizedText text;

    ConditionWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
