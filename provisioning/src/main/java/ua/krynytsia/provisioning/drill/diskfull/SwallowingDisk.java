// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;

/// A disk with a bug: what could not be written is taken for written.
final class SwallowingDisk implements Disk {
    private final Disk disk;

    SwallowingDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public void write(Path file, byte[] content) {
        try {
            disk.write(file, content);
        } catch (DiskException _) {
            // the bug
        }
    }

    @Override
    public void write(Path file, Content content) {
        disk.write(file, content);
    }

    @Override
    public Optional<byte[]> read(Path file) {
        return disk.read(file);
    }

    @Override
    public InputStream open(Path file) {
        return disk.open(file);
    }

    @Override
    public Optional<Long> length(Path file) {
        return disk.length(file);
    }

    @Override
    public List<Path> list(Path directory) {
        return disk.list(directory);
    }

    @Override
    public void move(Path from, Path to) {
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) {
        disk.delete(file);
    }

    @Override
    public long free() {
        return disk.free();
    }

    @Override
    public boolean isReadOnly() {
        return disk.isReadOnly();
    }

    @Override
    public Path located(Path file) {
        return disk.located(file);
    }
}
