// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// The words around the screens.
public enum ChromeWords implements Words {
    BACK("Назад", "Back"),
    HOME("На головну", "Home"),
    HELP("Допомога", "Help"),
    COMFORT("Зручність", "Ease of use"),
    COMFORT_TITLE("Зробити екран зручнішим", "Make the screen easier"),
    COMFORT_LEAD(
            "Діє одразу й лише до кінця вашого відвідування.",
            "Works at once, and only until you finish."),
    LETTERS("Літери", "Letters"),
    LETTERS_USUAL("Звичайні", "Usual"),
    LETTERS_LARGE("Великі", "Large"),
    COLOURS("Кольори", "Colours"),
    COLOURS_CALM("Звичайні", "Usual"),
    COLOURS_STRONG("Контрастні", "High contrast"),
    REACH("Висота кнопок", "Height of buttons"),
    REACH_WHOLE("Звичайна", "Usual"),
    REACH_LOW("Низька", "Low"),
    HAND("Яка рука торкається", "Touching hand"),
    HAND_LEFT("Ліва", "Left"),
    HAND_RIGHT("Права", "Right"),
    PACE("Скільки чекати на вас", "Waiting for you"),
    PACE_USUAL("Звичайно", "As usual"),
    PACE_SLOW("Утричі довше", "Three times longer"),
    MOTION("Рух на екрані", "Movement"),
    MOTION_USUAL("Плавний", "Smooth"),
    MOTION_NONE("Без руху", "None"),
    VOICE("Озвучення", "Read aloud"),
    VOICE_OFF("Вимкнено", "Off"),
    VOICE_ON("Читати вголос", "Read aloud"),
    READY("Готово", "Done"),
    FINISH("Завершити і стерти", "Finish and clear"),
    HERE("Ви тут: {0}", "You are here: {0}"),
    KIOSK("Міська довідка", "City information"),
    OFFLINE(
            "Немає звʼязку з міським сервером. Дані за {0}. Звернення приймаємо як завжди.",
            "No link to the city server. Data as of {0}. Appeals are accepted as usual."),
    OFFLINE_UNDATED(
            "Немає звʼязку з міським сервером. Показано збережене. Звернення приймаємо як завжди.",
            "No link to the city server. Showing what is stored. Appeals are accepted as usual."),
    ALONE(
            "Довідка тимчасово не оновлюється. Показано збережене.",
            "Updates are paused for now. Showing what is stored."),
    UPDATING("Оновлюємо довідку. Користуйтеся далі.", "Updating the directory. Please carry on."),
    TOUCH("Торкніться екрана", "Touch the screen"),
    STILL_THERE("Ви ще тут?", "Are you still there?"),
    STILL_THERE_LEAD(
            "Якщо не торкнутися екрана, усе введене буде стерто, щоб його не побачили інші.",
            "If the screen is not touched, everything entered will be cleared so that others do not"
                    + " see it."),
    I_AM_HERE("Я ще тут", "I am still here"),
    HELP_TITLE("Допомога", "Help"),
    HELP_PHONE("Контактний центр міста", "City contact centre"),
    HELP_HOURS("Години роботи: {0}", "Hours: {0}"),
    HELP_PLACE("Скажіть, де ви: {0}", "Say where you are: {0}"),
    HELP_EMERGENCY("Екстрена допомога – 112", "Emergencies – 112"),
    HELP_HOW(
            "Торкніться плитки або рядка, щоб відкрити. Довгий список гортайте пальцем або кнопками"
                    + " «Вище» й «Нижче». Коли закінчите, торкніться «Завершити і стерти».",
            "Touch a tile or a line to open it. Move a long list with a finger or with the buttons"
                    + " “Up” and “Down”. When you are done, touch “Finish and clear”."),
    CLOSE("Закрити", "Close"),
    LEAVE_TITLE("Стерти введене?", "Clear what you entered?"),
    LEAVE_LEAD(
            "Ви ще не надіслали написане. Якщо вийти, воно зникне.",
            "You have not sent what you wrote yet. If you leave, it will be gone."),
    LEAVE("Так, стерти", "Yes, clear it"),
    STAY("Ні, повернутися", "No, go back"),
    FAULT_TITLE("Вибачте, щось пішло не так", "Sorry, something went wrong"),
    FAULT_LEAD(
            "Екран почне роботу спочатку. Надіслані звернення збережено.",
            "The screen will start over. Appeals already sent are safe."),
    START_OVER("Почати спочатку", "Start over");

    private final LocalizedText text;

    ChromeWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
