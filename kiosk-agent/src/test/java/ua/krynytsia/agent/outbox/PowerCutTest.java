// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.RecordingDisk;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The power goes after every single step to the disk; the disk fills up at every single step.
final class PowerCutTest {
    private final OutboxFixture kiosk = new OutboxFixture();
    private final List<Draft> drafts = Stream.generate(OutboxFixture::draft).limit(4).toList();

    @ParameterizedTest
    @EnumSource
    void noAcknowledgedWordIsLostAndNoNumberIsGivenTwice(RecordingDisk.Unforced unforced) {
        var disk = new RecordingDisk();
        Map<Integer, SubmittedReceipt> receipts = acceptAll(disk);

        for (int steps = 0; steps <= disk.count(); steps++) {
            RecordingDisk left = disk.after(steps, unforced);
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
    void fullDiskAcceptsNothingByHalves() {
        int steps = stepsOfOneAcceptance();
        for (int step = 0; step < steps; step++) {
            var disk = new RecordingDisk();
            FileOutbox outbox = kiosk.outbox(disk);
            disk.failAt(disk.count() + step);
            Draft draft = drafts.getFirst();

            if (step < 4) {
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

    private int stepsOfOneAcceptance() {
        var disk = new RecordingDisk();
        FileOutbox outbox = kiosk.outbox(disk);
        int before = disk.count();
        outbox.accept(drafts.getFirst());
        assertThat(disk.operations().get(before + 3))
                .isEqualTo(new RecordingDisk.Operation.ForceDirectory(Shelf.WAITING));
        return disk.count() - before;
    }

    /// Accepts all drafts with an acknowledgement in between; each receipt with the number of steps
    /// after which the resident held it.
    private Map<Integer, SubmittedReceipt> acceptAll(RecordingDisk disk) {
        FileOutbox outbox = kiosk.outbox(disk);
        var receipts = new LinkedHashMap<Integer, SubmittedReceipt>();
        for (Draft draft : drafts) {
            SubmittedReceipt receipt = outbox.accept(draft);
            receipts.put(disk.count(), receipt);
            if (receipts.size() % 2 == 0) {
                outbox.confirmed(outbox.next().orElseThrow().id());
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
