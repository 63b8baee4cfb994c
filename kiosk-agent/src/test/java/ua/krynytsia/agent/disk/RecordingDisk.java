// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A disk in memory that writes down every step a real one would take, and can show what a power
/// cut after any of them leaves behind.
public final class RecordingDisk implements Disk {
    /// What happens, at a power cut, to what was not forced.
    public enum Unforced {
        LOST,
        KEPT
    }

    /// One step to the device.
    public sealed interface Operation {
        record WriteTemporary(Path file, byte[] content) implements Operation {}

        record ForceTemporary(Path file) implements Operation {}

        /// From the temporary to the final name.
        record Replace(Path file) implements Operation {}

        record Rename(Path from, Path to) implements Operation {}

        record Remove(Path file) implements Operation {}

        record ForceDirectory(Path directory) implements Operation {}
    }

    private final Contents contents;
    private final List<Operation> operations = new ArrayList<>();
    private int failAt = -1;

    public RecordingDisk() {
        this(new Contents());
    }

    private RecordingDisk(Contents contents) {
        this.contents = contents;
    }

    /// How many steps were taken so far.
    public int count() {
        return operations.size();
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /// The step with this number, counted from 0, fails once as a full disk does; -1 for none.
    public void failAt(int operation) {
        failAt = operation;
    }

    /// The disk after a power cut when `steps` steps had been taken. Only for a disk that began
    /// empty.
    public RecordingDisk after(int steps, Unforced unforced) {
        var replay = new Contents();
        operations.subList(0, steps).forEach(replay::apply);
        replay.cutPower(unforced);
        return new RecordingDisk(replay);
    }

    @Override
    public void write(Path file, byte[] content) {
        step(new Operation.WriteTemporary(file, content.clone()), "cannot write " + file);
        step(new Operation.ForceTemporary(file), "cannot write " + file);
        step(new Operation.Replace(file), "cannot write " + file);
        step(new Operation.ForceDirectory(directory(file)), "cannot write " + file);
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
        return Optional.ofNullable(contents.seen.get(file)).map(byte[]::clone);
    }

    @Override
    public InputStream open(Path file) {
        return new ByteArrayInputStream(read(file).orElseThrow(() -> absent("open", file)));
    }

    @Override
    public Optional<Long> length(Path file) {
        return read(file).map(bytes -> (long) bytes.length);
    }

    @Override
    public List<Path> list(Path directory) {
        return contents.seen.keySet().stream()
                .filter(file -> directory(file).equals(directory))
                .toList();
    }

    @Override
    public void move(Path from, Path to) {
        if (!contents.seen.containsKey(from)) {
            throw absent("move", from);
        }
        step(new Operation.Rename(from, to), "cannot move " + from);
        step(new Operation.ForceDirectory(directory(to)), "cannot move " + from);
        step(new Operation.ForceDirectory(directory(from)), "cannot move " + from);
    }

    @Override
    public void delete(Path file) {
        if (contents.seen.containsKey(file)) {
            step(new Operation.Remove(file), "cannot delete " + file);
            step(new Operation.ForceDirectory(directory(file)), "cannot delete " + file);
        }
    }

    @Override
    public long free() {
        return Long.MAX_VALUE;
    }

    @Override
    public Path located(Path file) {
        throw new UnsupportedOperationException("this disk is in memory");
    }

    /// Every byte that lies on the disk, for searching.
    public List<byte[]> everything() {
        return List.copyOf(contents.seen.values());
    }

    public List<Path> files() {
        return List.copyOf(contents.seen.keySet());
    }

    private void step(Operation operation, String attempt) {
        int number = operations.size();
        operations.add(operation);
        if (number == failAt) {
            operations.removeLast();
            failAt = -1;
            throw new DiskException(attempt, new IOException("No space left on device"));
        }
        contents.apply(operation);
    }

    private static DiskException absent(String verb, Path file) {
        return new DiskException("cannot " + verb + " " + file, new IOException("no such file"));
    }

    private static Path directory(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /// What programs see, and what would still be there after a power cut.
    private static final class Contents {
        private final TreeMap<Path, byte[]> seen = new TreeMap<>();
        private final TreeMap<Path, byte[]> durable = new TreeMap<>();
        private final TreeMap<Path, byte[]> temporary = new TreeMap<>();
        private final TreeMap<Path, Boolean> forced = new TreeMap<>();
        private final List<Operation.Rename> unforcedRenames = new ArrayList<>();

        void apply(Operation operation) {
            switch (operation) {
                case Operation.WriteTemporary(Path file, byte[] content) -> {
                    temporary.put(file, content);
                    forced.put(file, false);
                }
                case Operation.ForceTemporary(Path file) -> forced.put(file, true);
                case Operation.Replace(Path file) -> replace(file);
                case Operation.Rename rename -> {
                    seen.put(rename.to(), seen.remove(rename.from()));
                    unforcedRenames.add(rename);
                }
                case Operation.Remove(Path file) -> seen.remove(file);
                case Operation.ForceDirectory(Path directory) -> force(directory);
            }
        }

        void cutPower(Unforced unforced) {
            if (unforced == Unforced.LOST) {
                seen.clear();
                seen.putAll(durable);
            }
            durable.clear();
            durable.putAll(seen);
            temporary.clear();
            forced.clear();
            unforcedRenames.clear();
        }

        /// A file renamed before its bytes were forced would be torn.
        private void replace(Path file) {
            byte[] content = temporary.remove(file);
            boolean whole = forced.remove(file);
            seen.put(file, whole ? content : Arrays.copyOf(content, content.length / 2));
        }

        /// A rename between directories is one step of the journal: it is there or not, never twice
        /// and never in neither place.
        private void force(Path directory) {
            for (Operation.Rename rename : List.copyOf(unforcedRenames)) {
                Path from = RecordingDisk.directory(rename.from());
                Path to = RecordingDisk.directory(rename.to());
                if (from.equals(directory) || to.equals(directory)) {
                    durable.remove(rename.from());
                    durable.put(rename.to(), seen.get(rename.to()));
                    unforcedRenames.remove(rename);
                }
            }
            durable.keySet().removeIf(file -> RecordingDisk.directory(file).equals(directory));
            seen.forEach((file, content) -> {
                if (RecordingDisk.directory(file).equals(directory)) {
                    durable.put(file, content);
                }
            });
        }
    }
}
