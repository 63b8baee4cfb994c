// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.nio.file.Path;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.ForwardingDisk;

/// A disk with a bug: what could not be written is taken for written.
final class SwallowingDisk implements ForwardingDisk {
    private final Disk disk;

    SwallowingDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Disk behind() {
        return disk;
    }

    @Override
    public void write(Path file, byte[] content) {
        try {
            disk.write(file, content);
        } catch (DiskException _) {
            // the bug
        }
    }
}
