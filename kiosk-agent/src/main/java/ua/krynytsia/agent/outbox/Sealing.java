// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Keeping;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Makes of what a resident says and adds what may lie on the disk: sealed words, sealed files, the
/// words naming the files. Thread-safe.
final class Sealing {
    private final Receipts receipts;
    private final Attachments attachments;
    private final Supplier<Optional<Sender>> sender;
    private final Clock clock;
    private final SecureRandom random;

    /// @param sender empty until the kiosk is enrolled
    Sealing(
            Receipts receipts,
            Attachments attachments,
            Supplier<Optional<Sender>> sender,
            Clock clock,
            SecureRandom random) {
        this.receipts = receipts;
        this.attachments = attachments;
        this.sender = sender;
        this.clock = clock;
        this.random = random;
    }

    /// @param id of the envelope
    /// @throws NotEnrolledException there is no key to seal for
    /// @throws AttachmentGoneException a file that the draft names is not here
    EnvelopeFile words(Draft draft, UUID id, long sequence) {
        Sender from = from();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String prefix = from.receiptPrefix();
        SubmittedReceipt receipt = receipts.receipt(draft.id(), prefix, sequence, now);
        List<Submission.Attachment> files = attached(draft, id);
        var submission =
                new Submission(
                        id,
                        new Submission.Receipt(
                                receipt.number(), receipt.pin(), now, receipt.secret()),
                        new Submission.Origin(
                                from.kiosk(), sequence, draft.language(), doubt(from)),
                        new Submission.Answers(draft.form(), draft.version(), draft.answers()),
                        Optional.empty(),
                        Optional.of(files).filter(it -> !it.isEmpty()));
        SealedEnvelope envelope = Seal.seal(submission, from.sealKey(), random);
        var references = submission.attachments().map(Sealing::references);
        return new EnvelopeFile(sequence, now, prefix, envelope, references);
    }

    /// Kept under the id by which the words will name it.
    ///
    /// @param draft the id of the draft
    /// @throws NotEnrolledException there is no key to seal for
    Keeping file(UUID draft, AttachedFile file, byte[] content) {
        Sender from = from();
        UUID reference = receipts.attachment(draft, file);
        FileSeal seal = FileSeal.of(reference, from.kiosk(), file.hash(), from.sealKey(), random);
        return attachments.keep(receipts.envelope(draft), reference, seal, content);
    }

    private Sender from() {
        return sender.get().orElseThrow(NotEnrolledException::new);
    }

    private List<Submission.Attachment> attached(Draft draft, UUID envelope) {
        List<Submission.Attachment> files =
                draft.listAttachments().stream()
                        .map(it ->
                                new Submission.Attachment(
                                        receipts.attachment(draft.id(), it.file()),
                                        it.name(),
                                        it.file()))
                        .toList();
        if (!attachments.holds(envelope, references(files))) {
            throw new AttachmentGoneException();
        }
        return files;
    }

    private static List<UUID> references(List<Submission.Attachment> files) {
        return files.stream().map(Submission.Attachment::reference).toList();
    }

    private static Optional<Boolean> doubt(Sender from) {
        return from.isClockDoubtful() ? Optional.of(true) : Optional.empty();
    }
}
