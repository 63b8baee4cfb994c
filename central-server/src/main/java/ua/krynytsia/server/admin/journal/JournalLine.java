// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.journal;

import ua.krynytsia.server.audit.AuditRow;
import ua.krynytsia.server.http.Tongue;

/// A deed in words.
public record JournalLine(String at, String who, String action, String subject, String fields) {
    private static final String AT_THE_KIOSK = "service-";
    private static final String TEST = "test-";
    private static final String FORGET = "forget-";

    static JournalLine of(AuditRow row, Tongue tongue) {
        return new JournalLine(
                tongue.moment(row.at()),
                row.who(),
                action(row.deed().action(), tongue),
                row.deed().subject(),
                String.join(", ", row.deed().fields()));
    }

    private static String action(String action, Tongue tongue) {
        return switch (action) {
            case "account-created" -> tongue.say("створено обліковий запис", "account created");
            case "account-blocked" -> tongue.say("заблоковано", "account blocked");
            case "account-unblocked" -> tongue.say("розблоковано", "account unblocked");
            case "password-reset" -> tongue.say("поставлено новий пароль", "password reset");
            case "password-changed" -> tongue.say("змінено свій пароль", "password changed");
            case "role-granted" -> tongue.say("надано роль", "role given");
            case "role-taken" -> tongue.say("забрано роль", "role taken away");
            case "organisation-saved" -> tongue.say("збережено організацію", "organisation saved");
            case "author-saved" -> tongue.say("збережено автора", "author saved");
            case "enrolment-offered" -> tongue.say("видано код реєстрації", "enrolment offered");
            case "enrolled" -> tongue.say("термінал зареєстрований", "terminal enrolled");
            case "enrolment-revoked" -> tongue.say("реєстрацію скасовано", "enrolment revoked");
            case "entry-saved" -> tongue.say("запис змінено", "entry saved");
            case "entry-drafted" -> tongue.say("збережено чернетку", "draft saved");
            case "entry-draft" -> tongue.say("повернуто в чернетку", "sent back");
            case "entry-review" -> tongue.say("подано на перевірку", "sent to review");
            case "entry-published" -> tongue.say("схвалено", "approved");
            case "entry-withdrawn" -> tongue.say("відкликано", "withdrawn");
            case "entry-purged" -> tongue.say("прибрано назавжди", "withdrawn for good");
            case "entry-owned" -> tongue.say("змінено власника запису", "keeper changed");
            case "query-judged" ->
                    tongue.say("вирішено про пошук без відповіді", "unanswered query judged");
            case "file-imported" -> tongue.say("імпортовано файл", "file imported");
            case "edition-published" -> tongue.say("опубліковано випуск", "edition published");
            case "command-issued" -> tongue.say("дано команду кіоску", "kiosk commanded");
            case "command-result-taken" ->
                    tongue.say("завантажено результат команди", "command result downloaded");
            case "appeal-read" -> tongue.say("прочитано звернення", "appeal read");
            case "attachment-read" ->
                    tongue.say("завантажено файл звернення", "appeal's file downloaded");
            default -> atTheKiosk(action, tongue);
        };
    }

    /// What a technician did at a kiosk: `service-` and the name that the kiosk gives the deed.
    /// What is tested or forgotten has a name of its own there, and keeps it here.
    private static String atTheKiosk(String action, Tongue tongue) {
        String deed = action.startsWith(AT_THE_KIOSK) ? after(AT_THE_KIOSK, action) : "";
        if (deed.startsWith(TEST)) {
            return tongue.say("перевірка на кіоску: ", "test at the kiosk: ") + after(TEST, deed);
        }
        if (deed.startsWith(FORGET)) {
            return tongue.say("забуто картку ", "card forgotten: ") + after(FORGET, deed);
        }
        return switch (deed) {
            case "enter" ->
                    tongue.say("вхід техніка на кіоску", "technician's sign-in at the kiosk");
            case "sync" -> tongue.say("почато обмін із кіоска", "sync begun at the kiosk");
            case "restart-screen" -> tongue.say("перезапущено екран", "screen restarted");
            case "reboot" -> tongue.say("перезавантажено машину", "machine restarted");
            case "maintenance-on" ->
                    tongue.say("показано «Обслуговування»", "maintenance notice put up");
            case "maintenance-off" ->
                    tongue.say("прибрано «Обслуговування»", "maintenance notice taken away");
            case "learn-card" -> tongue.say("додано картку техніка", "technician's card learnt");
            case "support-bundle" ->
                    tongue.say("зібрано дані для підтримки", "support bundle collected");
            default -> action;
        };
    }

    private static String after(String beginning, String text) {
        return text.substring(beginning.length());
    }
}
