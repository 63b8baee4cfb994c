// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.disk.recording.PowerCuts;
import ua.krynytsia.agent.disk.recording.Recording;
import ua.krynytsia.agent.disk.recording.Unforced;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The power goes after every single step to the disk; the disk fills up at every single step.
final class PowerCutTest {
    @TempDir private Path directory;
    private final OutboxFixture kiosk = new OutboxFixture();
    private final List<Draft> drafts = Stream.generate(OutboxFixture::draft).limit(4).toList();

    @ParameterizedTest
    @EnumSource
    void noAcknowledgedWordIsLostAndNoNumberIsGivenTwice(Unforced unforced) {
        var recording = Recording.of(data());
        Map<Integer, SubmittedReceipt> receipts = acceptAll(recording);

        PowerCuts cuts = recording.cuts();
        for (int steps = 0; steps <= recording.count(); steps++) {
            Path image = directory.resolve("after-" + steps);
            cuts.after(steps).leave(unforced, steps, image);
            FileDisk left = FileDisk.at(image);
            FileOutbox again = kiosk.outbox(left);

            retryAll(again, receipts, steps);
            again.accept(OutboxFixture.draft());
            List<Long> sequences = sequences(left);
            assertThat(sequences)
                    .as("after %d steps", steps)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, sequences.size()).boxed().toList());
            assertThat(left.list(Shelf.QUARANTINE)).isEmpty();
        }
    }

    @Test
    void forceThatIsSkippedIsNoticed() {
        var recording = Recording.of(data(), step -> !(step instanceof Step.Force));
        acceptAll(recording);
        Path image = directory.resolve("left");

        recording.cuts().after(recording.count()).leave(Unforced.LOST, 1, image);

        FileDisk left = FileDisk.at(image);
        assertThat(kiosk.outbox(left).waiting()).isZero();
        assertThat(left.list(Shelf.QUARANTINE)).hasSize(drafts.size() / 2);
        left.list(Shelf.CONFIRMED).forEach(new Shelf(left)::take);
        assertThat(left.list(Shelf.QUARANTINE)).hasSize(drafts.size());
    }

    @Test
    void fullDiskAcceptsNothingByHalves() {
        Acceptance whole = stepsOfOneAcceptance();
        for (int step = 0; step < whole.steps(); step++) {
            Path place = directory.resolve("full-" + step);
            var recording = Recording.of(place);
            FileDisk disk = FileDisk.at(place, recording);
            FileOutbox outbox = kiosk.outbox(disk);
            recording.failAt(recording.count() + step);
            Draft draft = drafts.getFirst();

            if (step < whole.safe()) {
                assertThatThrownBy(() -> outbox.accept(draft)).isInstanceOf(DiskException.class);
                assertThat(outbox.waiting()).isZero();
                assertThat(outbox.next()).isEmpty();
                assertThat(disk.list(Shelf.WAITING)).isEmpty();
            } else {
                outbox.accept(draft);
            }
            assertThat(kiosk.health.signals()).isNotEmpty();
            SubmittedReceipt receipt = outbox.accept(draft);
            assertThat(kiosk.outbox(disk).accept(draft)).isEqualTo(receipt);
            assertThat(sequences(disk)).containsExactly(1L);
        }
    }

    /// @param safe the number of steps after which the envelope survives a cut
    private record Acceptance(int steps, int safe) {}

    private Acceptance stepsOfOneAcceptance() {
        var recording = Recording.of(data());
        FileOutbox outbox = kiosk.outbox(FileDisk.at(data(), recording));
        int before = recording.count();
        outbox.accept(drafts.getFirst());
        var safe = new Step.ForceDirectory(data().resolve(Shelf.WAITING));
        return new Acceptance(
                recording.count() - before, recording.steps().lastIndexOf(safe) + 1 - before);
    }

    private Path data() {
        return directory.resolve("data");
    }

    /// Accepts all drafts with an acknowledgement in between; each receipt with the number of steps
    /// after which the resident held it.
    private Map<Integer, SubmittedReceipt> acceptAll(Recording recording) {
        FileOutbox outbox = kiosk.outbox(FileDisk.at(data(), recording));
        var receipts = new LinkedHashMap<Integer, SubmittedReceipt>();
        for (Draft draft : drafts) {
            SubmittedReceipt receipt = outbox.accept(draft);
            receipts.put(recording.count(), receipt);
            if (receipts.size() % 2 == 0) {
                outbox.confirmed(OutboxFixture.acknowledged(outbox.next().orElseThrow().id()));
            }
        }
        return receipts;
    }

    private void retryAll(
            FileOutbox again, Map<Integer, SubmittedReceipt> receipts, int stepsTaken) {
        int draft = 0;
        for (var held : receipts.entrySet()) {
            if (held.getKey() <= stepsTaken) {
                assertThat(again.accept(drafts.get(draft)))
                        .as("draft %d after %d steps", draft, stepsTaken)
                        .isEqualTo(held.getValue());
            }
            draft++;
        }
    }

    private List<Long> sequences(Disk disk) {
        var all = new ArrayList<Long>();
        Stream.of(Shelf.CONFIRMED, Shelf.WAITING)
                .flatMap(directory -> disk.list(directory).stream())
                .map(path -> EnvelopeFile.decode(disk.read(path).orElseThrow()).orElseThrow())
                .forEach(file -> all.add(kiosk.open(file.envelope()).origin().sequence()));
        return all.stream().sorted().toList();
    }
}
