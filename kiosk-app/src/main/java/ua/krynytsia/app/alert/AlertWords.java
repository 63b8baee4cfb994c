// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// What is said around an emergency message.
enum AlertWords implements Words {
    SINCE("Оголошено о {0}", "Announced at {0}"),
    SINCE_DAY("Оголошено {0} о {1}", "Announced on {0} at {1}"),
    UNSURE(
            "Звʼязку немає: стан тривоги невідомий",
            "No connection: the state of the alert is unknown"),
    UNKNOWN(
            "Стан тривоги невідомий: немає звʼязку. Почуєте сирену – ідіть в укриття.",
            "The state of alerts is unknown: no connection. If you hear a siren, go to a shelter."),
    ALSO("Також: {0}", "Also: {0}"),
    TO_DO("Що робити", "What to do"),
    NEAREST("Найближчі укриття", "Nearest shelters"),
    NORTH_UP("Стрілки: північ – угорі", "Arrows: north is up"),
    LOOKING("Шукаємо найближчі укриття…", "Finding the nearest shelters…"),
    NONE_NEAR(
            "Цей кіоск не знає, де найближче укриття. Шукайте табличку «Укриття» на школах,"
                    + " лікарнях, підземних переходах і підвалах.",
            "This kiosk does not know the nearest shelter. Look for the sign “Укриття” on schools,"
                    + " hospitals, underpasses and basements."),
    WALK("пішки ≈ {0} хв", "≈ {0} min on foot"),
    STEP_FREE("Вхід без сходів", "Step-free entrance"),
    STEPS("Є сходи", "There are steps"),
    MAY_BE_SHUT("За графіком зараз зачинено", "Closed now by its hours"),
    ON_MAP("Показати на карті", "Show on the map"),
    GO_ON("Продовжити", "Continue"),
    GO_ON_SAFE("Я в безпеці, продовжити", "I am safe, continue"),
    SILENCE("Вимкнути звук", "Turn the sound off"),
    ALL_CLEAR("Відбій тривоги", "All-clear"),
    ALL_CLEAR_RAID(
            "Можна виходити з укриття. Бережіть себе.", "You may leave the shelter. Take care."),
    OVER("Небезпека минула", "The danger is over"),
    TEST_OVER("Перевірку завершено", "The test is over"),
    TEST_OVER_LEAD(
            "Це була перевірка оповіщення. Дякуємо за терпіння.",
            "This was a test of the alert system. Thank you for your patience."),
    UNDERSTOOD("Зрозуміло", "Got it");

    private final LocalizedText text;

    AlertWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
