// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import ua.krynytsia.wire.LocalizedText;

/// Why a command did not end well, for the administrator who asked for it.
final class Reasons {
    static final LocalizedText TOO_LATE =
            LocalizedText.of(
                    "Строк команди минув, перш ніж кіоск міг її почати.",
                    "The deadline passed before the kiosk could begin.");
    static final LocalizedText UNKNOWN =
            LocalizedText.of(
                    "Програма цього кіоска не знає такої команди. Оновіть її.",
                    "This kiosk's program does not know the command. Update it.");
    static final LocalizedText LOST =
            LocalizedText.of(
                    "Запис про команду на кіоску пошкоджено; чи її виконано, невідомо.",
                    "The kiosk's record of the command is damaged; whether it was done is unknown.");
    static final LocalizedText INTERRUPTED =
            LocalizedText.of(
                    "Кіоск перезапустився під час виконання; чи її виконано, невідомо.",
                    "The kiosk restarted meanwhile; whether it was done is unknown.");
    static final LocalizedText NOT_POSSIBLE =
            LocalizedText.of(
                    "Кіоск не зміг цього зробити. Подивіться його стан.",
                    "The kiosk could not do it. Look at its health.");
    static final LocalizedText NO_SCREEN =
            LocalizedText.of("Екран не відповідає.", "The screen does not respond.");
    static final LocalizedText NO_MIXER =
            LocalizedText.of(
                    "Гучність у системі не змінюється: немає amixer або регулятора Master.",
                    "The system's volume cannot be set: there is no amixer or no control Master.");
    static final LocalizedText TOO_LARGE =
            LocalizedText.of("Звіт більший за 8 МіБ.", "The bundle is larger than 8 MiB.");
    static final LocalizedText TOUCHED =
            LocalizedText.of(
                    "Екраном користувалися менш ніж пʼять хвилин тому.",
                    "The screen was in use less than five minutes ago.");
    static final LocalizedText FORM_OPEN =
            LocalizedText.of("На екрані відкрито форму.", "A form is open on the screen.");
    static final LocalizedText NO_PICTURE =
            LocalizedText.of(
                    "Екран не надіслав знімка за пів хвилини.",
                    "The screen sent no picture within half a minute.");
    static final LocalizedText BAD_PICTURE =
            LocalizedText.of(
                    "Екран надіслав не PNG або понад 8 МіБ.",
                    "What the screen sent is no PNG or is above 8 MiB.");
    static final LocalizedText NO_RESTART =
            LocalizedText.of(
                    "Перезапуск попросили, але екран за хвилину не ожив.",
                    "A restart was asked for, but no screen came within a minute.");
    static final LocalizedText NO_REBOOT =
            LocalizedText.of(
                    "Перезапуск кіоска попросили, але за пʼять хвилин його ніхто не виконав.",
                    "A reboot was asked for, but nobody carried it out within five minutes.");

    private Reasons() {}
}
