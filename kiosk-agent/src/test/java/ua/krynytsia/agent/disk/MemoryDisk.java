// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A disk in memory for what does not ask how it is written; it can fail once as a full disk does.
public final class MemoryDisk implements Disk {
    private final TreeMap<Path, byte[]> files = new TreeMap<>();
    private boolean isFull;

    /// The next change fails.
    public void failOnce() {
        isFull = true;
    }

    public List<Path> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public void write(Path file, byte[] content) {
        change("write " + file);
        files.put(file, content.clone());
    }

    @Override
    public void write(Path file, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new DiskException("cannot write " + file, e);
        }
        write(file, bytes.toByteArray());
    }

    @Override
    public Optional<byte[]> read(Path file) {
        return Optional.ofNullable(files.get(file)).map(byte[]::clone);
    }

    @Override
    public InputStream open(Path file) {
        return new ByteArrayInputStream(read(file).orElseThrow());
    }

    @Override
    public Optional<Long> length(Path file) {
        return read(file).map(bytes -> (long) bytes.length);
    }

    @Override
    public List<Path> list(Path directory) {
        return files.keySet().stream()
                .filter(file -> Objects.equals(file.getParent(), directory))
                .toList();
    }

    @Override
    public void move(Path from, Path to) {
        change("move " + from);
        files.put(to, Objects.requireNonNull(files.remove(from)));
    }

    @Override
    public void delete(Path file) {
        change("delete " + file);
        files.remove(file);
    }

    @Override
    public long free() {
        return Long.MAX_VALUE;
    }

    @Override
    public Path located(Path file) {
        throw new UnsupportedOperationException("this disk is in memory");
    }

    private void change(String attempt) {
        if (isFull) {
            isFull = false;
            throw new DiskException(
                    "cannot " + attempt, new IOException("No space left on device"));
        }
    }
}
