// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.util.Locale;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal.Severity;

/// The catalogue of health signals: what each means and who can mend it.
public enum HealthCode {
    SERVER_UNREACHABLE(
            Severity.DEGRADED,
            text("Сервер не відповідає. Кіоск працює без мережі.", "The server does not answer."),
            text(
                    "Перевірте кабель і роутер; звʼязок відновиться сам.",
                    "Check the cable and the router; the link comes back by itself.")),
    EDITION_REFUSED(
            Severity.FAULT,
            text(
                    "Отримане видання не пройшло перевірку. Показано попереднє.",
                    "The edition received did not pass its checks. The one before is shown."),
            text(
                    "Адміністратор: опублікуйте видання ще раз і перевірте ключ підпису.",
                    "Administrator: publish again and check the signing key.")),
    EDITION_EXPIRES_SOON(
            Severity.NOTICE,
            text(
                    "За тиждень або раніше видання втратить чинність.",
                    "The edition expires within a week."),
            text(
                    "Адміністратор: перевірте, чи сервер підписує нові видання.",
                    "Administrator: see whether the server signs new editions.")),
    EDITION_EXPIRED(
            Severity.DEGRADED,
            text(
                    "Видання втратило чинність. Його й далі показано, але воно може бути застарілим.",
                    "The edition has expired. It is still shown, but may be out of date."),
            text(
                    "Адміністратор: опублікуйте видання; технік: перевірте мережу й годинник.",
                    "Administrator: publish an edition; technician: check the network and the"
                            + " clock.")),
    EDITION_TOO_LARGE(
            Severity.FAULT,
            text(
                    "На диску бракує місця для нового видання. Показано попереднє.",
                    "The disk has no room for the new edition. The one before is shown."),
            text(
                    "Технік: звільніть місце або поставте більший накопичувач.",
                    "Technician: free some space or fit a larger disk.")),
    LIBRARY_EMPTY(
            Severity.FAULT,
            text("На диску ще немає жодного видання.", "No edition is on the disk yet."),
            text(
                    "Адміністратор: опублікуйте видання; технік: перевірте мережу.",
                    "Administrator: publish an edition; technician: check the network.")),
    LIBRARY_DAMAGED(
            Severity.DEGRADED,
            text(
                    "Пошкоджений файл видання відкладено; видання завантажується наново.",
                    "A damaged edition file was put aside; it is being fetched again."),
            text("Якщо повторюється, замініть накопичувач.", "If it repeats, replace the disk.")),
    DISK_WRITE_FAILED(
            Severity.FAULT,
            text("На диск не вдається писати.", "The disk cannot be written."),
            text(
                    "Технік: звільніть місце або замініть накопичувач.",
                    "Technician: free some space or replace the disk.")),
    DISK_LOW(
            Severity.DEGRADED,
            text("На диску майже не лишилося місця.", "The disk is almost full."),
            text(
                    "Технік: звільніть місце або поставте більший накопичувач.",
                    "Technician: free some space or fit a larger disk.")),
    MEMORY_LOW(
            Severity.DEGRADED,
            text("Бракує оперативної памʼяті.", "Memory is running short."),
            text(
                    "Технік: перезапустіть кіоск; якщо повторюється, повідомте адміністратора.",
                    "Technician: restart the kiosk; if it repeats, tell the administrator.")),
    TEMPERATURE_HIGH(
            Severity.DEGRADED,
            text("Процесор перегрівається.", "The processor is too hot."),
            text(
                    "Технік: перевірте вентилятор і чи не закриті отвори корпусу.",
                    "Technician: check the fan and that the vents are free.")),
    IDENTITY_MISSING(
            Severity.FAULT,
            text("Кіоск не зареєстровано на сервері.", "This kiosk is not enrolled."),
            text(
                    "Технік: покладіть файл реєстрації, виданий адміністратором.",
                    "Technician: put the enrolment ticket from the administrator in place.")),
    ENVELOPE_DAMAGED(
            Severity.FAULT,
            text(
                    "Пошкоджений конверт зі зверненням відкладено.",
                    "A damaged envelope was put aside."),
            text(
                    "Технік: збережіть папку карантину й повідомте адміністратора.",
                    "Technician: keep the quarantine folder and tell the administrator.")),
    APP_SILENT(
            Severity.FAULT,
            text("Екран не відповідає.", "The screen does not respond."),
            text("Перезапустіть застосунок екрана.", "Restart the screen application.")),
    READER_ABSENT(
            Severity.NOTICE,
            text("Зчитувача карток немає.", "There is no card reader."),
            text(
                    "Якщо він має бути, перевірте кабель і порт у налаштуваннях.",
                    "If there should be one, check its cable and port.")),
    READER_READY(
            Severity.FINE,
            text("Зчитувач карток працює.", "The card reader works."),
            text("Нічого робити не треба.", "Nothing to do.")),
    PIN_ABSENT(
            Severity.NOTICE,
            text("Датчиків чи виходів GPIO бракує.", "GPIO sensors or outputs are missing."),
            text(
                    "На цій машині це звичайно. Якщо мають бути, перевірте плату.",
                    "Usual on this machine. If there should be some, check the board.")),
    PIN_READY(
            Severity.FINE,
            text("Датчики працюють.", "The sensors work."),
            text("Нічого робити не треба.", "Nothing to do."));

    private final Severity severity;
    private final LocalizedText meaning;
    private final LocalizedText remedy;

    HealthCode(Severity severity, LocalizedText meaning, LocalizedText remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /// The stable name on the wire: `server-unreachable`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public LocalizedText meaning() {
        return meaning;
    }

    public LocalizedText remedy() {
        return remedy;
    }

    private static LocalizedText text(String ukrainian, String english) {
        return LocalizedText.of(ukrainian, english);
    }
}
