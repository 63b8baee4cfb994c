// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// What the voice says of itself and of what stands on the screen.
public enum SpeechWords implements Words {
    ON(
            "Озвучення увімкнено. Щоб почути, що роблять клавіші, притримайте «назад».",
            "Speech is on. To hear what the keys do, hold back."),
    OFF("Озвучення вимкнено.", "Speech is off."),
    HOW_TO_HEAR(
            "Щоб слухати екран, притримайте клавішу або підключіть навушники.",
            "To listen to the screen, hold a key or plug in headphones."),
    KEYS(
            "Стрілки вправо і вліво: далі й назад. Стрілки вгору і вниз: рядками."
                    + " Вибір: натиснути. Притримайте стрілку вгору: гучніше, вниз: тихіше,"
                    + " вліво: повторити, вправо: приховати екран. Притримайте «назад»:"
                    + " ця підказка, вибір: вимкнути озвучення.",
            "Right and left arrows: forward and back. Up and down arrows: by lines."
                    + " Select: press. Hold the up arrow: louder, down: quieter,"
                    + " left: repeat, right: hide the screen. Hold back:"
                    + " this advice, select: turn speech off."),
    BUTTON("кнопка", "button"),
    FIELD("поле для введення", "text field"),
    CHOSEN("вибрано", "chosen"),
    NOT_CHOSEN("не вибрано", "not chosen"),
    DISABLED("зараз недоступно", "not available now"),
    EMPTY("порожньо", "empty"),
    PLACE("{0} з {1}", "{0} of {1}"),
    TO_CHOOSE("Тут {0}.", "There are {0}."),
    TO_TYPE("Щоб друкувати, натисніть вибір.", "To type, press select."),
    BOARD("Клавіатура", "Keyboard"),
    PRIVATE(
            "Особисте. Підключіть навушники або натисніть вибір, щоб почути вголос.",
            "Private. Plug in headphones, or press select to hear it aloud."),
    PRIVATE_TYPING(
            "Без навушників літери почують усі поруч. Підключіть навушники або натисніть вибір ще"
                    + " раз, щоб друкувати вголос.",
            "Without headphones everybody near will hear the letters. Plug in headphones, or press"
                    + " select once more to type aloud."),
    STAR("зірочка", "star"),
    ERASED("стерто", "erased"),
    CAPITAL("велика {0}", "capital {0}"),
    LOUDER("Гучніше.", "Louder."),
    QUIETER("Тихіше.", "Quieter."),
    LOUDEST("Гучніше не можна.", "This is the loudest."),
    QUIETEST("Тихіше не можна.", "This is the quietest."),
    HIDDEN("Екран приховано.", "The screen is hidden."),
    SHOWN("Екран видно.", "The screen can be seen."),
    HIDDEN_LINE(
            "Екран приховано: його слухають. Торкніться, щоб показати.",
            "The screen is hidden: someone is listening. Touch to show it."),
    SECONDS_LEFT("Залишилося секунд: {0}.", "Seconds left: {0}."),
    NOTHING("Далі нічого немає.", "There is nothing further.");

    private final LocalizedText text;

    SpeechWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
