// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.agent.central.IdentityFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Generations;
import ua.krynytsia.agent.disk.QuotaDisk;
import ua.krynytsia.agent.health.DiskProbe;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.SignalLog;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;

/// Everything of a kiosk that writes, made of the kiosk's own classes, on a disk that may be full.
final class FullKiosk implements AutoCloseable {
    /// Noon of the day on which the small town's editions are in force.
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /// In proportion to the small disk.
    private static final QuotaDisk.Room SMALL = new QuotaDisk.Room(4L << 20, 8L << 20);

    private static final Path SETTINGS = Path.of("configuration", "settings");

    private final Path data;
    private final HealthBoard health = new HealthBoard(NOON);
    private final Disk disk;
    private final Library library;
    private final FileOutbox outbox;
    private final SignalLog log;

    /// @param swallows as if errors of the disk were passed over
    FullKiosk(Path data, Residents residents, boolean swallows) {
        this.data = data;
        Disk plain = FileDisk.at(data);
        var quota =
                new QuotaDisk(
                        swallows ? new SwallowingDisk(plain) : plain,
                        SMALL,
                        () -> health.raise(HealthCode.TELEMETRY_DROPPED));
        this.disk = quota;
        this.library = Library.open(disk, health, NOON, "drill");
        var random = new SecureRandom();
        this.outbox =
                new FileOutbox(disk, () -> Optional.of(residents.sender()), health, NOON, random);
        this.log = SignalLog.on(disk, health, new Surroundings(NOON, random, Sleeper.REAL));
    }

    Path data() {
        return data;
    }

    Disk disk() {
        return disk;
    }

    HealthBoard health() {
        return health;
    }

    Library library() {
        return library;
    }

    FileOutbox outbox() {
        return outbox;
    }

    SignalLog log() {
        return log;
    }

    /// As it stands on the disk.
    IdentityFile identity() {
        return new IdentityFile(disk);
    }

    /// As it stands on the disk.
    Generations settings() {
        return Generations.at(disk, SETTINGS, "settings");
    }

    void load(SmallPress press) {
        library.load(press.root());
    }

    void probe() {
        new DiskProbe(disk, health, new SecureRandom()).check();
    }

    /// Whether the board says that something does not fit on the disk.
    boolean tells() {
        return Stream.of(
                        HealthCode.DISK_WRITE_FAILED,
                        HealthCode.DISK_READ_ONLY,
                        HealthCode.EDITION_TOO_LARGE,
                        HealthCode.TELEMETRY_DROPPED)
                .anyMatch(health::holds);
    }

    @Override
    public void close() {
        library.close();
    }
}
