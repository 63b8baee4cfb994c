// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.disk.Disk;

/// A disk that says how much room it has left as a test wants it.
final class TightDisk implements Disk {
    private final Disk disk;
    private long free = Long.MAX_VALUE / 2;

    TightDisk(Disk disk) {
        this.disk = disk;
    }

    void leave(long bytes) {
        free = bytes;
    }

    @Override
    public long free() {
        return free;
    }

    @Override
    public void write(Path file, byte[] content) {
        disk.write(file, content);
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
    public Path located(Path file) {
        return disk.located(file);
    }
}
