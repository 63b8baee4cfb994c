// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotaDiskTest {
    private static final Path WORDS = Path.of("outbox", "waiting", "one");
    private static final Path EDITION = Path.of("editions", "one");
    private static final Path SEGMENT = Path.of("telemetry", "0000000001");
    private static final long MORE = Long.MAX_VALUE / 2;

    @TempDir private Path directory;
    private final AtomicInteger dropped = new AtomicInteger();
    private boolean isFull;
    private FileDisk disk;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory, this::refuseWordsWhileFull);
    }

    @Test
    void contentAndTelemetryLeaveRoomForWords() {
        QuotaDisk tight = quota(new QuotaDisk.Room(MORE, MORE));

        assertThatThrownBy(() -> tight.write(EDITION, new byte[1]))
                .isInstanceOf(DiskException.class)
                .hasMessageContaining("are to stay so");
        assertThatThrownBy(() -> tight.write(SEGMENT, new byte[1]))
                .isInstanceOf(DiskException.class);
        assertThatCode(() -> tight.write(WORDS, new byte[1])).doesNotThrowAnyException();
        assertThat(tight.read(EDITION)).isEmpty();
    }

    @Test
    void telemetryLeavesRoomForContentToo() {
        QuotaDisk tight = quota(new QuotaDisk.Room(0, MORE));

        assertThatThrownBy(() -> tight.write(SEGMENT, new byte[1]))
                .isInstanceOf(DiskException.class);
        tight.write(EDITION, new byte[1]);
        assertThat(tight.read(EDITION)).isPresent();
    }

    @Test
    void telemetryGoesForWordsOnAFullDisk() {
        QuotaDisk roomy = quota(new QuotaDisk.Room(0, 0));
        roomy.write(SEGMENT, new byte[1]);
        isFull = true;

        roomy.write(WORDS, new byte[] {5});

        assertThat(roomy.read(WORDS)).hasValue(new byte[] {5});
        assertThat(roomy.list(Path.of("telemetry"))).isEmpty();
        assertThat(dropped).hasValue(1);
    }

    @Test
    void withNothingToGiveUpTheFailureIsTold() {
        isFull = true;

        assertThatThrownBy(() -> quota(new QuotaDisk.Room(0, 0)).write(WORDS, new byte[1]))
                .isInstanceOf(DiskException.class);
        assertThat(dropped).hasValue(0);
    }

    private QuotaDisk quota(QuotaDisk.Room room) {
        return new QuotaDisk(disk, room, dropped::incrementAndGet);
    }

    /// Room comes back when something is removed.
    private void refuseWordsWhileFull(Step step) throws IOException {
        switch (step) {
            case Step.Remove(Path file) -> isFull &= file.toString().endsWith(".part");
            case Step.Write _ -> {
                if (isFull) {
                    throw new IOException("No space left on device");
                }
            }
            case Step.Create _,
                    Step.Truncate _,
                    Step.Force _,
                    Step.MakeDirectory _,
                    Step.Rename _,
                    Step.ForceDirectory _ -> {}
        }
    }
}
