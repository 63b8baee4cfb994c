// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals.tracking;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum TrackingWords implements Words {
    STEP("Крок {0} з 2", "Step {0} of 2"),
    NUMBER("Який номер вашого звернення?", "What is the number of your appeal?"),
    NUMBER_HINT(
            "Номер стоїть на квитанції: 9 знаків. Дефіси поставимо самі.",
            "It is on your receipt: 9 characters. The hyphens come by themselves."),
    NUMBER_FIELD("Номер звернення", "Number of the appeal"),
    NUMBER_SHORT(
            "У номері 9 знаків, а введено {0}. Допишіть, будь ласка, решту.",
            "A number has 9 characters, and {0} are typed. Please type the rest."),
    NUMBER_WRONG(
            "Такого номера не буває: десь помилка в одному знаку. Звірте кожен знак із квитанцією"
                    + " і виправте.",
            "There is no such number: one character is wrong. Compare each with the receipt and"
                    + " correct it."),
    PIN("Який PIN-код на квитанції?", "What is the PIN on the receipt?"),
    PIN_HINT(
            "6 цифр під номером. Замість них на екрані стоять крапки.",
            "6 digits below the number. The screen shows dots instead of them."),
    PIN_FIELD("PIN-код", "PIN"),
    PIN_TYPED("Введено {0} з 6", "{0} of 6 typed"),
    PIN_SHORT(
            "У PIN-коді 6 цифр, а введено {0}. Допишіть, будь ласка, решту.",
            "A PIN has 6 digits, and {0} are typed. Please type the rest."),
    PREVIOUS("Попереднє", "Previous"),
    NEXT("Далі", "Next"),
    ASK("Дізнатися", "Find out"),
    ASKING("Питаємо…", "Asking…"),
    FOUND("Ваше звернення", "Your appeal"),
    FOUND_NUMBER("Номер", "Number"),
    STATE("Стан", "State"),
    SUBMITTED("Подано", "Submitted"),
    REGISTERED("Зареєстровано", "Registered"),
    MOMENT("{0}, {1}", "{0}, {1}"),
    ANSWER_BY("Відповідь дадуть не пізніше", "The answer comes not later than"),
    ANSWER("Відповідь", "Answer"),
    ANOTHER("Інше звернення", "Another appeal"),
    HOME("На головну", "To the start"),
    NO_MATCH(
            "За цим номером і PIN-кодом нічого не знайдено",
            "Nothing was found for this number and PIN"),
    NO_MATCH_LEAD(
            "Звірте з квитанцією і номер, і PIN-код. Якщо кіоск, де ви щойно подали звернення, не"
                    + " мав звʼязку, воно зʼявиться тут, коли звʼязок повернеться.",
            "Compare both with the receipt. If the kiosk where you have just filed it had no"
                    + " connection, it appears here once the connection is back."),
    CORRECT("Ввести ще раз", "Type again"),
    TOO_MANY("Забагато спроб", "Too many attempts"),
    TOO_MANY_LEAD(
            "Так ми бережемо звернення від чужих очей. Спробуйте ще раз через {0}.",
            "This keeps appeals from strangers' eyes. Please try again in {0}."),
    SILENT("Зараз дізнатися не вдалося", "This cannot be found out now"),
    SILENT_LEAD(
            "Сервер міста не відповідає. Ваш запит ніде не зберігається: спробуйте за хвилину або"
                    + " пізніше на будь-якому кіоску.",
            "The city's server does not answer. Your question is not kept anywhere: try in a"
                    + " minute, or later at any kiosk."),
    NEWER("Цю відповідь кіоск ще не вміє показати", "This kiosk cannot show this answer yet"),
    NEWER_LEAD(
            "Його програму скоро оновлять. Спробуйте на іншому кіоску.",
            "Its program will be renewed soon. Please try at another kiosk."),
    CALL(
            "Дізнатися можна й телефоном: зателефонуйте {0} і назвіть номер звернення.",
            "You can also call {0} and say the number of your appeal."),
    AGAIN("Спробувати ще раз", "Try again");

    static final Counted MINUTES = new Counted("хвилину", "хвилини", "хвилин", "minute", "minutes");

    private final LocalizedText text;

    TrackingWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    /// With one part put in, in both languages.
    LocalizedText with(Object part) {
        String put = String.valueOf(part);
        return LocalizedText.of(
                text.ukrainian().replace("{0}", put),
                text.in(LocalizedText.ENGLISH).replace("{0}", put));
    }
}
