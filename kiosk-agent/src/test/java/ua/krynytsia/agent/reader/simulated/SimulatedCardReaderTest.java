// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.reader.CardEvent;
import ua.krynytsia.agent.reader.CardGate;
import ua.krynytsia.agent.reader.ReaderStates;
import ua.krynytsia.wire.Bytes;

final class SimulatedCardReaderTest {
    @TempDir private Path directory;
    private final List<CardEvent> cards = new ArrayList<>();
    private final Deque<String> writings = new ArrayDeque<>();
    private final ReaderStates states = new ReaderStates(new HealthBoard(Clock.systemUTC()));
    private Path control;
    private SimulatedCardReader reader;

    @BeforeEach
    void build() {
        control = directory.resolve("card");
        var secret = KioskSecret.of(Bytes.utf8("this kiosk"));
        var gate = new CardGate("reader-1", secret, Clock.systemUTC(), cards::add);
        reader = new SimulatedCardReader(control, gate, states, duration -> writeNext());
    }

    @Test
    void cardWrittenIntoTheFileIsHeldOnce() {
        run("67003B51C6\n");

        assertThat(cards).hasSize(1);
        assertThat(control).doesNotExist();
        assertThat(states.byReader()).containsEntry("reader-1", true);
    }

    @Test
    void cardHeldByHandIsTheSameAsTheOneInTheFile() {
        reader.hold("67003b51c6");
        run("67003BA86C\n", "67003B51C6\n");

        assertThat(cards).hasSize(3);
        assertThat(cards.get(2).token()).isEqualTo(cards.get(0).token());
    }

    @Test
    void lineThatIsStillBeingWrittenIsWaitedFor() {
        run("67003B", "67003B51C6\n");

        assertThat(cards).hasSize(1);
    }

    @Test
    void whatIsNotACardIsRemovedAndTheNextCardIsHeld() {
        run("x".repeat(10_000), "картка\n", "67003B51C6\n");

        assertThat(cards).hasSize(1);
        assertThat(control).doesNotExist();
        assertThatIllegalArgumentException().isThrownBy(() -> reader.hold("67"));
    }

    private void run(String... lines) {
        writings.addAll(List.of(lines));
        assertThatThrownBy(reader::run).isInstanceOf(InterruptedException.class);
    }

    private void writeNext() throws InterruptedException {
        if (writings.isEmpty()) {
            throw new InterruptedException();
        }
        try {
            Files.writeString(control, writings.pop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
