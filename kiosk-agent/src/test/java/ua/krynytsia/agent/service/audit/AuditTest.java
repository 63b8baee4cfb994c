// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.supervise.Surroundings;

final class AuditTest {
    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final SecureRandom random = new SecureRandom();
    private FileDisk disk;
    private Audit audit;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory);
        audit = new Audit(disk, clock, random);
    }

    @Test
    void entryIsOnTheDiskBeforeAnythingIsDone() {
        AuditEntry entry = audit.begin("olena", "reboot");

        Path file = directory.resolve("service/audit/waiting/" + entry.id());
        assertThat(file).content().contains("\"reboot\"", "\"olena\"").doesNotContain("done");
        audit.end(entry, "done");
        assertThat(file).content().contains("\"done\"");
    }

    @Test
    void idIsAVersionSevenOfThatMoment() {
        UUID id = audit.begin("olena", "sync").id();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void whatGoesOnIsNotDeliveredAndAfterARestartWasInterrupted() {
        audit.begin("olena", "reboot");
        assertThat(audit.waiting(10)).isEmpty();

        audit = new Audit(disk, clock, random);

        assertThat(audit.waiting(10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).contains("interrupted"));
    }

    @Test
    void acknowledgedStaysToBeSeenButIsNotSentAgainAlsoAfterARestart() {
        AuditEntry entry = audit.begin("olena", "sync");
        audit.end(entry, "done");

        audit.acknowledged(entry.id());
        assertThat(audit.waiting(10)).isEmpty();
        audit = new Audit(disk, clock, random);

        assertThat(audit.waiting(10)).isEmpty();
        assertThat(audit.latest(10)).hasSize(1);
    }

    @Test
    void ringIsBounded() throws Exception {
        for (int i = 0; i < 230; i++) {
            clock.move(Duration.ofSeconds(1));
            AuditEntry entry = audit.begin("olena", "sync");
            audit.end(entry, "done");
            audit.acknowledged(entry.id());
        }

        try (var files = Files.list(directory.resolve("service/audit/sent"))) {
            assertThat(files.count()).isEqualTo(200);
        }
        assertThat(audit.latest(1).getFirst().at()).isEqualTo(clock.instant());
    }

    @Test
    void damagedEntryIsDropped() {
        disk.write(Path.of("service/audit/waiting/x"), "{".getBytes(UTF_8));

        audit = new Audit(disk, clock, random);

        assertThat(audit.latest(10)).isEmpty();
        assertThat(directory.resolve("service/audit/waiting/x")).doesNotExist();
    }

    @Test
    void deliveryGoesOnUntilTheServerHasEverything() {
        var server = new ArrayList<UUID>();
        var answers = new ArrayList<>(List.of(false, false, true));
        for (int i = 0; i < 60; i++) {
            clock.move(Duration.ofMillis(1));
            audit.end(audit.begin("olena", "sync"), "done");
        }
        AuditUplink uplink =
                entries -> {
                    boolean isTaken = answers.isEmpty() || answers.removeFirst();
                    if (isTaken) {
                        entries.forEach(entry -> server.add(entry.id()));
                    }
                    return isTaken;
                };
        var pauses = new ArrayList<Duration>();
        var around = new Surroundings(clock, random, pauses::add);
        var delivery = new AuditDelivery(audit, uplink, around);

        Thread working = Thread.ofVirtual().start(() -> runUntilInterrupted(delivery));
        waitUntilDelivered();
        working.interrupt();

        assertThat(server).hasSize(60).doesNotHaveDuplicates().isSorted();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(1)).isGreaterThan(Duration.ofSeconds(1));
    }

    private static void runUntilInterrupted(AuditDelivery delivery) {
        try {
            delivery.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilDelivered() {
        while (!audit.waiting(1).isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
