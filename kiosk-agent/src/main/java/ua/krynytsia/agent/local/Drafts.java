// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.outbox.AttachmentGoneException;
import ua.krynytsia.agent.outbox.NotEnrolledException;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.rules.content.FormValidation;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Judges a filled-in form by the version it was begun with and hands it to the outbox.
final class Drafts {
    private static final LocalizedText UNKNOWN_FORM =
            LocalizedText.of(
                    "Цю форму вже змінено. Відкрийте її ще раз, будь ласка.",
                    "This form has been changed. Please open it again.");
    private static final LocalizedText NOT_ENROLLED =
            LocalizedText.of(
                    "Цей кіоск ще не підʼєднано до міської служби. "
                            + "Зателефонуйте, будь ласка, на гарячу лінію 1520.",
                    "This kiosk is not yet connected to the city service. "
                            + "Please call the hotline 1520.");

    private static final LocalizedText TOO_MANY_FILES =
            LocalizedText.of(
                    "До звернення можна додати щонайбільше 5 файлів. Вилучіть, будь ласка, зайві.",
                    "At most 5 files can be added to an appeal. Please remove some.");
    private static final LocalizedText FILE_GONE =
            LocalizedText.of(
                    "Одного з доданих файлів уже немає. Додайте його, будь ласка, ще раз.",
                    "One of the files you added is no longer here. Please add it once more.");

    private final Library library;
    private final Outbox outbox;

    Drafts(Library library, Outbox outbox) {
        this.library = library;
        this.outbox = outbox;
    }

    Outcome submit(Draft draft) {
        Optional<Form> form = library.findForm(draft.form(), draft.version());
        if (form.isEmpty()) {
            return new Outcome.Rejected(new Refusal("", UNKNOWN_FORM));
        }
        List<Problem> problems = FormValidation.check(form.get(), draft.answers());
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            return new Outcome.Rejected(new Refusal(first.field(), first.message()));
        }
        if (draft.listAttachments().size() > AttachedFile.MOST) {
            return new Outcome.Rejected(new Refusal("", TOO_MANY_FILES));
        }
        try {
            return new Outcome.Accepted(outbox.accept(draft));
        } catch (NotEnrolledException _) {
            return new Outcome.Rejected(new Refusal("", NOT_ENROLLED));
        } catch (AttachmentGoneException _) {
            return new Outcome.Rejected(new Refusal("", FILE_GONE));
        }
    }

    /// What became of a draft.
    sealed interface Outcome {
        record Accepted(SubmittedReceipt receipt) implements Outcome {}

        record Rejected(Refusal refusal) implements Outcome {}
    }
}
