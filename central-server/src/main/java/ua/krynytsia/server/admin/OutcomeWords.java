// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import ua.krynytsia.server.accounts.Outcome;
import ua.krynytsia.server.http.Tongue;

/// What to mend where an account could not be changed.
public final class OutcomeWords {
    private OutcomeWords() {}

    public static String of(Outcome outcome, Tongue tongue) {
        return switch (outcome) {
            case LOGIN_REFUSED ->
                    tongue.say(
                            "Імʼя входу: від 2 малих латинських літер, цифр, крапок чи дефісів.",
                            "Login: at least 2 small Latin letters, digits, dots or hyphens.");
            case NAME_REFUSED -> tongue.say("Напишіть імʼя чи назву.", "Write the name.");
            case PASSWORD_REFUSED ->
                    tongue.say(
                            "Пароль має бути щонайменше 10 символів, двічі однаковий і новий.",
                            "The password must be at least 10 characters, the same twice, and"
                                    + " new.");
            case TAKEN ->
                    tongue.say(
                            "Таке імʼя входу вже є. Оберіть інше.",
                            "This login is taken. Choose another.");
            case UNKNOWN ->
                    tongue.say(
                            "Такої людини, організації чи автора немає, або пароль не той.",
                            "There is no such person, organisation or author, or the password is"
                                    + " another.");
            case LAST_ADMINISTRATOR ->
                    tongue.say(
                            "Це останній адміністратор. Спершу призначте іншого.",
                            "This is the last administrator. Appoint another one first.");
            case DONE -> "";
        };
    }
}
