// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// A real process writing to real files, killed in the middle of it.
final class KilledAgentTest {
    private static final int ACKNOWLEDGED = 40;

    @TempDir private Path directory;
    private final OutboxFixture kiosk = new OutboxFixture();

    @Test
    @Timeout(120)
    void everyReceiptGivenBeforeTheKillIsGivenAgain() throws Exception {
        List<Acknowledged> before = acceptUntilKilled();

        FileOutbox again = kiosk.outbox(FileDisk.at(directory));

        assertThat(again.waiting()).isGreaterThanOrEqualTo(ACKNOWLEDGED);
        for (Acknowledged one : before) {
            SubmittedReceipt receipt = again.accept(one.draft());
            assertThat(receipt.number()).isEqualTo(one.number());
            assertThat(receipt.pin()).isEqualTo(one.pin());
        }
        assertThat(kiosk.health.signals()).isEmpty();
        List<Long> sequences = sequences(again);
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    private List<Long> sequences(FileOutbox outbox) {
        var all = new ArrayList<Long>();
        Optional<SealedEnvelope> next = outbox.next();
        while (next.isPresent()) {
            all.add(kiosk.open(next.get()).origin().sequence());
            outbox.confirmed(OutboxFixture.acknowledged(next.get().id()));
            next = outbox.next();
        }
        return all;
    }

    private record Acknowledged(Draft draft, String number, String pin) {}

    private List<Acknowledged> acceptUntilKilled() throws IOException, InterruptedException {
        Process agent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledAgent.class.getName(),
                                directory.toString(),
                                kiosk.publicKey())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var lines = new ArrayList<Acknowledged>();
        try (BufferedReader said = agent.inputReader()) {
            String line = said.readLine();
            while (line != null && lines.size() < ACKNOWLEDGED) {
                String[] words = line.split(" ");
                lines.add(new Acknowledged(OutboxFixture.draft(words[0]), words[1], words[2]));
                line = said.readLine();
            }
        } finally {
            agent.destroyForcibly();
        }
        assertThat(agent.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).hasSize(ACKNOWLEDGED);
        return lines;
    }
}
