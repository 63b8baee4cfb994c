// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.util.Optional;
import ua.krynytsia.server.http.Tongue;

/// What a page says after something was done; the address carries only its name.
enum Notice {
    SAVED(
            "Збережено. На кіосках зʼявиться після публікації.",
            "Saved. Kiosks will show it after publication."),
    DRAFTED(
            "Чернетку збережено. Опубліковане лишається, доки її не схвалять.",
            "The draft is saved. What is published stays until it is approved."),
    RECALLED(
            "Відкликано. Кіоски вже прибирають запис.",
            "Recalled. The kiosks are taking the entry away."),
    CHANGED("Змінено.", "Changed."),
    PUBLISHED("Опубліковано. Кіоски оновлюються.", "Published. The kiosks are updating."),
    UNCHANGED("Змін немає: чинний випуск лишається.", "No changes: the current edition stays."),
    GAPS(
            "Ще не опубліковано: не всі кіоски покажуть усе. Подивіться нижче й підтвердьте.",
            "Not published yet: some kiosks cannot show everything. Look below and confirm."),
    PLANNED("Публікацію заплановано.", "The publication is planned."),
    CANCELLED("Заплановану публікацію скасовано.", "The planned publication is cancelled."),
    TOO_LATE(
            "Скасувати вже нічого: цю публікацію виконано або скасовано раніше.",
            "There is nothing to cancel: this publication is done or was cancelled before."),
    ROLLING_OUT(
            "Не опубліковано: попередній випуск ще йде кіосками. Дочекайтеся, поверніть його або"
                    + " опублікуйте невідкладне.",
            "Not published: the edition before is still on its way. Wait, take it back, or publish"
                    + " what is urgent."),
    ROLL_OUT_BEGUN(
            "Випуск пішов на перший кіоск.", "The edition is on its way to the first kiosk."),
    NO_KIOSK(
            "Такого зареєстрованого кіоска немає. Оберіть зі списку.",
            "There is no such enrolled kiosk. Choose one of the list."),
    BEHIND(
            "Не опубліковано: кіоски мають новіший випуск, ніж знає цей сервер. Поверніть останню"
                    + " резервну копію або опублікуйте понад ним: central-server publish"
                    + " --continue-above.",
            "Not published: kiosks have a later edition than this server knows. Bring the newest"
                    + " backup back, or publish above it: central-server publish"
                    + " --continue-above."),
    ASKED(
            "Команду передано. Нижче видно, як далеко кіоск із нею.",
            "The command is on its way. How far the kiosk is with it shows below."),
    ALERT_SENT(
            "Надіслано. Кіоски на звʼязку вже показують повідомлення.",
            "Sent. The kiosks that are online show it already."),
    ALERT_ENDED(
            "Відбій оголошено. Кіоски на звʼязку вже показують його.",
            "The all-clear is given. The kiosks that are online show it already."),
    ALERT_OVER(
            "Це повідомлення вже не діє: його завершено раніше.",
            "This message does not hold any more: it ended before."),
    REVOKED("Термінал більше не впізнається.", "The terminal is no longer recognised.");

    private final String ukrainian;
    private final String english;

    Notice(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    static Optional<String> of(String name, Tongue tongue) {
        for (Notice notice : values()) {
            if (notice.name().equalsIgnoreCase(name)) {
                return Optional.of(tongue.say(notice.ukrainian, notice.english));
            }
        }
        return Optional.empty();
    }
}
