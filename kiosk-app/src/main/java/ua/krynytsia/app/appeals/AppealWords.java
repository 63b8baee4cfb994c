// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum AppealWords implements Words {
    STEP("Крок {0} з {1}", "Step {0} of {1}"),
    REVIEW_STEP("Останній крок", "Last step"),
    OPTIONAL("Можна пропустити", "May be skipped"),
    PREVIOUS("Попереднє", "Previous"),
    NEXT("Далі", "Next"),
    TO_REVIEW("До перевірки", "To the review"),
    LEFT("Ще {0} знаків", "{0} characters left"),
    YES("Так", "Yes"),
    NO("Ні", "No"),
    TOUCH_ANSWER("Торкніться відповіді – і підемо далі.", "Touch an answer to go on."),
    TOUCH_MAP(
            "Торкніться місця на карті. Позначку можна переставити.",
            "Touch the place on the map. The mark can be moved."),
    AT_KIOSK("Поруч із цим кіоском", "Next to this kiosk"),
    PICKED("Місце позначено", "The place is marked"),
    PHONE_INCOMPLETE(
            "«{0}»: після +380 має бути 9 цифр, а введено {1}. Допишіть номер.",
            "“{0}”: after +380 there must be 9 digits, not {1}. Please complete the number."),
    PHONE_UNKNOWN(
            "«{0}»: такого номера не може бути. Перевірте цифри після +380.",
            "“{0}”: there is no such number. Please check the digits after +380."),
    EMAIL_WRONG(
            "«{0}»: адреса має бути такою, як name@example.ua. Перевірте, чи є @ і крапка після неї.",
            "“{0}”: the address must look like name@example.ua. Check the @ and the dot after it."),
    LINK_WRONG(
            "«{0}»: посилання має починатися з https:// і назви сайту. Перевірте його.",
            "“{0}”: the link must begin with https:// and the name of a site. Please check it."),
    REVIEW("Перевірте, чи все правильно", "Check that everything is right"),
    CHANGE("Змінити", "Change"),
    ADD("Додати", "Add"),
    MAY_ADD("Можна додати", "You may add"),
    NO_ANSWER("Без відповіді", "No answer"),
    WHAT_NEXT("Що буде далі", "What happens next"),
    WHAT_NEXT_LEAD(
            "Щойно подасте, побачите номер і PIN. Відповідальна служба відповість не пізніше ніж за"
                    + " місяць. Звернення не загубиться, навіть якщо звʼязку зараз немає.",
            "You get a number and a PIN at once. The body in charge answers within a month. Nothing"
                    + " is lost even if there is no connection now."),
    SUBMIT("Подати", "Submit"),
    SENDING("Подаємо…", "Submitting…"),
    NOT_TAKEN(
            "Термінал зараз не зміг прийняти звернення. Усе, що ви написали, лишилося. Натисніть"
                    + " «Подати» ще раз за хвилину.",
            "The kiosk could not take it now. All you wrote is kept. Press “Submit” again in a"
                    + " minute."),
    LOADING("Відкриваємо", "Opening"),
    LOADING_LEAD("Це займе кілька секунд.", "This takes a few seconds."),
    GONE("Цієї форми вже немає", "This form is no longer here"),
    GONE_LEAD(
            "Поверніться назад і виберіть іншу або зателефонуйте до довідкової служби.",
            "Go back and choose another, or call the help line."),
    NEWER("Ця форма потребує новішої програми", "This form needs a newer program"),
    NEWER_LEAD(
            "На цьому терміналі її ще не можна заповнити. Зателефонуйте до довідкової служби.",
            "It cannot be filled in on this kiosk yet. Please call the help line."),
    AWAY("Не вдалося відкрити", "This could not be opened"),
    AWAY_LEAD(
            "Довідка саме оновлюється. Спробуйте ще раз за хвилину.",
            "The directory is being updated. Please try again in a minute."),
    AGAIN("Спробувати ще раз", "Try again"),
    TAKEN("Звернення прийнято", "Your appeal is accepted"),
    TAKEN_AT("{0}, {1}", "{0}, {1}"),
    NUMBER("Номер", "Number"),
    PIN("PIN", "PIN"),
    TAKE_ALONG(
            "Сфотографуйте цей екран або запишіть номер і PIN.",
            "Take a picture of this screen or write down the number and the PIN."),
    KEEP_PIN(
            "PIN нікому не показуйте: за ним видно, що звернення ваше.",
            "Show the PIN to nobody: it proves that the appeal is yours."),
    FOLLOW(
            "Що зроблено, дізнаєтеся на будь-якому терміналі в розділі «Звернення» або за"
                    + " телефоном {0}.",
            "To learn what has been done, look under “Appeals” at any kiosk, or call {0}."),
    ANSWER_TIME("Відповідь дають не пізніше ніж за місяць.", "The answer comes within a month."),
    FINISH("На головну", "To the start");

    private final LocalizedText text;

    AppealWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    /// With the parts put in, in both languages.
    LocalizedText with(LocalizedText first, Object second) {
        return LocalizedText.of(
                filled(text.ukrainian(), first.ukrainian(), second),
                filled(text.in(LocalizedText.ENGLISH), first.in(LocalizedText.ENGLISH), second));
    }

    private static String filled(String pattern, String first, Object second) {
        return pattern.replace("{0}", first).replace("{1}", String.valueOf(second));
    }
}
