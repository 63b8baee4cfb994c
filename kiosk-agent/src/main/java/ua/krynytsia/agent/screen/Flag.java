// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.nio.file.Path;
import ua.krynytsia.agent.disk.Disk;

/// Something that is so or not, kept across restarts as a file that is there or not. Thread-safe.
public final class Flag {
    private static final byte[] CONTENT = {'1', '\n'};

    private final Disk disk;
    private final Path file;
    private boolean isUp;

    /// @param file within the disk
    public Flag(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
        this.isUp = disk.length(file).isPresent();
    }

    public synchronized boolean isUp() {
        return isUp;
    }

    /// Counts from now on, also where the disk cannot keep it.
    ///
    /// @throws ua.krynytsia.agent.disk.DiskException where it is not kept across a restart
    public synchronized void put(boolean up) {
        boolean isChanged = isUp != up;
        isUp = up;
        if (isChanged && up) {
            disk.write(file, CONTENT.clone());
        } else if (isChanged) {
            disk.delete(file);
        }
    }
}
