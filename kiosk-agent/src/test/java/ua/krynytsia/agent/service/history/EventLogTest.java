// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.MovedClock;

final class EventLogTest {
    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final HealthBoard health = new HealthBoard(clock);
    private FileDisk disk;
    private EventLog events;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory);
        events = new EventLog(disk, health, clock);
    }

    @Test
    void whatBeginsAndPassesIsToldTheNewestFirst() {
        clock.move(Duration.ofMinutes(1));
        health.raise(HealthCode.READER_ABSENT, "reader-2");
        health.raise(HealthCode.PIN_READY);
        clock.move(Duration.ofMinutes(1));
        health.clear(HealthCode.READER_ABSENT, "reader-2");

        Optional<String> second = Optional.of("reader-2");
        assertThat(events.latest(10))
                .containsExactly(
                        new KioskEvent(clock.instant(), "reader-absent", second, true),
                        new KioskEvent(
                                clock.instant().minusSeconds(60), "reader-absent", second, false),
                        new KioskEvent(
                                clock.instant().minusSeconds(120),
                                KioskEvent.STARTED,
                                Optional.empty(),
                                false));
    }

    @Test
    void savedEventsAreThereAfterARestartAndNothingIsWrittenTwice() {
        health.raise(HealthCode.DISK_LOW);
        events.save();
        disk.delete(Path.of("service/events.json"));
        events.save();
        assertThat(directory.resolve("service/events.json")).doesNotExist();

        health.clear(HealthCode.DISK_LOW);
        events.save();
        var again = new EventLog(disk, new HealthBoard(clock), clock);

        assertThat(again.latest(10))
                .extracting(KioskEvent::code)
                .containsExactly("agent-started", "disk-low", "disk-low", "agent-started");
    }

    @Test
    void atMostAHundredAreKept() {
        for (int i = 0; i < 70; i++) {
            health.raise(HealthCode.DISK_LOW);
            health.clear(HealthCode.DISK_LOW);
        }

        assertThat(events.latest(500)).hasSize(100);
    }

    @Test
    void damagedFileDoesNotKeepTheAgentFromStarting() {
        disk.write(Path.of("service/events.json"), "[".getBytes(UTF_8));

        assertThat(new EventLog(disk, health, clock).latest(10)).hasSize(1);
    }
}
