// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Residents write, every third adds a file, and the server acknowledges every other appeal and
/// every other file in between. Whoever held a receipt before the cut finds the appeal once on the
/// disk, with its file, and the same receipt when trying again.
final class AcceptAppeals implements Scenario {
    private static final int APPEALS = 30;
    private static final int WITH_FILE = 3;

    private final Residents residents;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<UUID, byte[]> files = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    /// @param after the steps after which the resident held the receipt
    private record Held(Draft draft, SubmittedReceipt receipt, int after) {}

    AcceptAppeals(Residents residents, RandomGenerator random) {
        this.residents = residents;
        for (int i = 0; i < APPEALS; i++) {
            Draft draft = residents.draft(random);
            drafts.add(i % WITH_FILE == 0 ? withFile(draft, residents.document(random)) : draft);
        }
    }

    @Override
    public String title() {
        return "accept appeals";
    }

    @Override
    public int run(Disk disk, Steps steps) {
        FileOutbox outbox = outbox(disk);
        int first = steps.count();
        for (Draft draft : drafts) {
            attach(outbox, draft);
            SubmittedReceipt receipt = outbox.accept(draft);
            held.add(new Held(draft, receipt, steps.count()));
            if (held.size() % 2 == 0) {
                deliverFile(outbox, receipt.submitted());
                outbox.confirmed(
                        new Acknowledgement(outbox.next().orElseThrow().id(), receipt.submitted()));
            }
        }
        return first;
    }

    @Override
    public List<String> check(Path left, int taken) {
        var wrong = new ArrayList<String>();
        FileOutbox again = outbox(FileDisk.at(left));
        List<Held> promised = held.stream().filter(it -> it.after() <= taken).toList();
        List<Submission> found = residents.submissions(left);
        for (Held one : promised) {
            long copies = found.stream().filter(it -> isOf(it, one.receipt())).count();
            if (copies != 1) {
                wrong.add(one.receipt().number() + " is there " + copies + " times");
            }
            found.stream()
                    .filter(it -> isOf(it, one.receipt()))
                    .flatMap(it -> it.listAttachments().stream())
                    .filter(it -> !residents.isAttached(left, it))
                    .forEach(_ -> wrong.add(one.receipt().number() + " lost its file"));
            if (!again.accept(one.draft()).equals(one.receipt())) {
                wrong.add(one.receipt().number() + " is given another receipt");
            }
        }
        long numbers = found.stream().map(it -> it.receipt().number()).distinct().count();
        long sequences = found.stream().map(it -> it.origin().sequence()).distinct().count();
        if (numbers < found.size() || sequences < found.size()) {
            wrong.add("a number or a sequence was given twice");
        }
        if (found.size() > promised.size() + 1) {
            wrong.add(found.size() + " appeals for " + promised.size() + " receipts");
        }
        return wrong;
    }

    private Draft withFile(Draft draft, byte[] content) {
        files.put(draft.id(), content);
        var file = new AttachedFile("application/pdf", content.length, Sha256.of(content));
        return new Draft(
                draft.id(),
                draft.form(),
                draft.version(),
                draft.language(),
                draft.answers(),
                Optional.of(List.of(new Draft.Attachment("Заява.pdf", file))));
    }

    private void attach(FileOutbox outbox, Draft draft) {
        for (Draft.Attachment file : draft.listAttachments()) {
            outbox.attach(draft.id(), file.file(), files.getOrDefault(draft.id(), new byte[0]));
        }
    }

    /// The oldest that waits.
    private static void deliverFile(FileOutbox outbox, Instant now) {
        outbox.attachments().waiting().stream()
                .findFirst()
                .ifPresent(parcel ->
                        outbox.attachments()
                                .received(
                                        parcel.envelope(),
                                        new ReceivedAttachment(parcel.reference(), now)));
    }

    private FileOutbox outbox(Disk disk) {
        var clock = Clock.systemUTC();
        return new FileOutbox(
                disk,
                () -> Optional.of(residents.sender()),
                new HealthBoard(clock),
                clock,
                new SecureRandom());
    }

    private static boolean isOf(Submission submission, SubmittedReceipt receipt) {
        return submission.receipt().number().equals(receipt.number())
                && submission.receipt().pin().equals(receipt.pin());
    }
}
