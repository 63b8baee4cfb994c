// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.health.DiskProbe;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.local.Draft;

/// The disk takes no writes from the start of the program on.
final class ReadOnlyLibraryTest {
    @TempDir private Path directory;
    private final Press press = new Press();
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());

    @BeforeEach
    void fillTheDisk() {
        try (Library library = open(FileDisk.at(directory))) {
            library.update(press.put(Town.all()).print(), press.root(), press);
            library.update(press.put(Town.form(2, 5)).print(), press.root(), press);
        }
    }

    @Test
    void contentIsServedAndSearched() {
        try (Library library = open(readOnly())) {
            library.load(press.root());

            assertThat(library.content().orElseThrow().manifest().number())
                    .isEqualTo(new EditionNumber(2));
            assertThat(library.search("аптека", 10, Town::viewer).total()).isPositive();
            assertThat(library.findDocument(Town.form(2, 5).key())).isPresent();
        }
    }

    @Test
    void anEarlierEditionIsShownWhereTheNewestIsDamaged() {
        FileDisk disk = FileDisk.at(directory);
        Path newest = Path.of("editions", "0000000002.from-0000000001");
        disk.write(newest, new byte[] {1, 2, 3});

        try (Library library = open(readOnly())) {
            library.load(press.root());

            assertThat(library.content().orElseThrow().manifest().number())
                    .isEqualTo(new EditionNumber(1));
        }
    }

    @Test
    void nothingIsAcceptedThatCannotBeForced() {
        var clock = Clock.systemUTC();
        var outbox = new FileOutbox(readOnly(), Optional::empty, health, clock, new SecureRandom());

        assertThatThrownBy(() -> outbox.accept(draft())).isInstanceOf(DiskException.class);
        assertThat(outbox.waiting()).isZero();
        assertThat(health.holds(HealthCode.DISK_WRITE_FAILED)).isTrue();
    }

    @Test
    void theProbeTellsAFailingDiskAndThatItIsWellAgain() {
        new DiskProbe(readOnly(), health, new SecureRandom()).check();
        assertThat(health.holds(HealthCode.DISK_WRITE_FAILED)).isTrue();

        new DiskProbe(FileDisk.at(directory), health, new SecureRandom()).check();
        assertThat(health.holds(HealthCode.DISK_WRITE_FAILED)).isFalse();
    }

    private Library open(Disk disk) {
        return Library.open(disk, health, Clock.systemUTC(), "test");
    }

    private Disk readOnly() {
        return FileDisk.at(directory, ReadOnlyLibraryTest::refuse);
    }

    private static void refuse(Step step) throws IOException {
        throw new IOException("Read-only file system: " + step.getClass().getSimpleName());
    }

    private static Draft draft() {
        return new Draft(UUID.randomUUID(), "appeal", 1, "uk", Map.of());
    }
}
