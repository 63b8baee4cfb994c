// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.ForwardingDisk;

/// A disk that says how much room it has left as a test wants it.
final class TightDisk implements ForwardingDisk {
    private final Disk disk;
    private long free = Long.MAX_VALUE / 2;

    TightDisk(Disk disk) {
        this.disk = disk;
    }

    void leave(long bytes) {
        free = bytes;
    }

    @Override
    public Disk behind() {
        return disk;
    }

    @Override
    public long free() {
        return free;
    }
}
