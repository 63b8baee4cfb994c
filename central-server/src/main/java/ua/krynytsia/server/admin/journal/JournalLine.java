// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import ua.krynytsia.rules.service.DeedWords;
import ua.krynytsia.server.audit.AuditRow;
import ua.krynytsia.server.http.Tongue;

/// A deed in words.
public record JournalLine(String at, String who, String action, String subject, String fields) {
    private static final String AT_THE_KIOSK = "service-";

    static JournalLine of(AuditRow row, Tongue tongue) {
        return row.deed().action().startsWith(AT_THE_KIOSK)
                ? atTheKiosk(row, tongue)
                : new JournalLine(
                        tongue.moment(row.at()),
                        row.who(),
                        action(row.deed().action(), tongue),
                        row.deed().subject(),
                        String.join(", ", row.deed().fields()));
    }

    /// What a technician did at a kiosk: `kiosk: who`, and as fields the outcome and the moment.
    private static JournalLine atTheKiosk(AuditRow row, Tongue tongue) {
        String[] who = row.who().split(": ", 2);
        List<String> fields =
                row.deed().fields().stream().map(field -> field(field, tongue)).toList();
        return new JournalLine(
                tongue.moment(row.at()),
                who.length < 2 ? row.who() : who[0] + ": " + tongue.say(DeedWords.who(who[1])),
                tongue.say("технік: ", "technician: ")
                        + tongue.say(
                                DeedWords.deed(
                                        row.deed().action().substring(AT_THE_KIOSK.length()))),
                row.deed().subject(),
                String.join(", ", fields));
    }

    private static String field(String field, Tongue tongue) {
        try {
            return tongue.moment(Instant.parse(field));
        } catch (DateTimeParseException _) {
            return tongue.say(DeedWords.outcome(field));
        }
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
            case "alert-sent" -> tongue.say("надіслано тривогу", "alert sent");
            case "alert-ended" -> tongue.say("оголошено відбій", "all-clear given");
            case "command-issued" -> tongue.say("дано команду кіоску", "kiosk commanded");
            case "command-result-taken" ->
                    tongue.say("завантажено результат команди", "command result downloaded");
            case "appeal-read" -> tongue.say("прочитано звернення", "appeal read");
            case "attachment-read" ->
                    tongue.say("завантажено файл звернення", "appeal's file downloaded");
            default -> action;
        };
    }
}
