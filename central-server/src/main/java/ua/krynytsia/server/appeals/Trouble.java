// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// Why an operator must look at an envelope. It is kept all the same.
public enum Trouble {
    SEALED_TO_ANOTHER_KEY(
            "Запечатано не нашим ключем: відкрити неможливо.",
            "Sealed to a key that is not ours: it cannot be opened."),
    NOT_OPENED(
            "Не відкривається: пошкоджено дорогою або складено неправильно.",
            "It does not open: damaged on the way or put together wrongly."),
    FORM_UNKNOWN(
            "Форми, на яку відповів мешканець, тут немає.",
            "The form that the resident answered is not here."),
    FORM_VERSION_OTHER(
            "Відповіді дано на іншу версію форми. Перевірте вручну.",
            "The answers belong to another version of the form. Check by hand."),
    ANSWERS_DO_NOT_FIT(
            "Відповіді не пройшли перевірку форми. Перевірте вручну.",
            "The answers do not pass the form's checks. Check by hand."),
    NUMBER_DOES_NOT_FIT(
            "Номер квитанції складено неправильно.", "The receipt number is not a valid one."),
    MOMENT_NOT_PROVEN(
            "Надійшло вдруге після відновлення сервера, і першу мить реєстрації ніщо не"
                    + " підтверджує: вказано мить повторного надходження. Звірте з квитанцією.",
            "It came again after the server was restored, and nothing proves when it was first"
                    + " registered: the moment shown is that of its coming again. Compare with the"
                    + " receipt."),
    TOO_LONG(
            "Завелике для бази даних: лежить лише в журналі приймання.",
            "Too long for the database: it lies in the intake journal only.");

    private final LocalizedText words;

    Trouble(String ukrainian, String english) {
        this.words = LocalizedText.of(ukrainian, english);
    }

    public LocalizedText words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Trouble> find(String code) {
        for (Trouble trouble : values()) {
            if (trouble.code().equals(code)) {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }
}
