// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;

/// Writes a little, forces it, reads it back: raises `DISK_WRITE_FAILED` where that fails or less
/// than 1 MiB is free, and
/// `DISK_READ_ONLY` where the file system takes no writes at all; clears them when it works again.
/// What is read may come from the system's cache; that it was written does not.
public final class DiskProbe {
    private static final Logger LOG = LoggerFactory.getLogger(DiskProbe.class);
    private static final Path FILE = Path.of("probe");
    private static final int LENGTH = 64;
    private static final long LEAST_FREE = 1L << 20;

    private final Disk disk;
    private final HealthBoard health;
    private final SecureRandom random;

    public DiskProbe(Disk disk, HealthBoard health, SecureRandom random) {
        this.disk = disk;
        this.health = health;
        this.random = random;
    }

    public void check() {
        boolean isReadOnly = isReadOnly();
        health.set(HealthCode.DISK_READ_ONLY, isReadOnly);
        health.set(HealthCode.DISK_WRITE_FAILED, isReadOnly || !isRoomy() || !isWritable());
    }

    /// The next record is longer than what is written here.
    private boolean isRoomy() {
        try {
            return disk.free() >= LEAST_FREE;
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("the disk does not tell its free space");
            return false;
        }
    }

    private boolean isReadOnly() {
        try {
            return disk.isReadOnly();
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("the disk does not tell its state");
            return false;
        }
    }

    private boolean isWritable() {
        byte[] written = new byte[LENGTH];
        random.nextBytes(written);
        try {
            disk.write(FILE, written);
            return disk.read(FILE).filter(read -> Arrays.equals(read, written)).isPresent();
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("the disk probe failed");
            return false;
        }
    }
}
