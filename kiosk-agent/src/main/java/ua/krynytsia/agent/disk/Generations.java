// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.Bytes;

/// A small record of which the state before is kept: identity, configuration.
///
/// Two files, `NAME.0` and `NAME.1`, are [CheckedRecord]s of a line with the number of the
/// generation, then the content. A new one replaces the older of the two, so the newest is never
/// touched. A damaged one is put into quarantine, and the other holds. Thread-safe.
public final class Generations {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Path QUARANTINE = Path.of("quarantine");
    private static final int SLOTS = 2;

    private final Disk disk;
    private final Path name;
    private final String kind;
    private Optional<Generation> newest = Optional.empty();
    private boolean isDamaged;

    private record Generation(long number, Bytes content) {}

    private Generations(Disk disk, Path name, String kind) {
        this.disk = disk;
        this.name = name;
        this.kind = kind;
    }

    /// Reads what is there.
    ///
    /// @param name of the record; two files of this name with `.0` and `.1` added
    /// @param kind as in [CheckedRecord]
    public static Generations at(Disk disk, Path name, String kind) {
        var generations = new Generations(disk, name, kind);
        generations.newest =
                Stream.of(0, 1)
                        .flatMap(slot -> generations.read(slot).stream())
                        .max(Comparator.comparingLong(Generation::number));
        return generations;
    }

    /// The newest that is whole; empty where nothing is.
    public synchronized Optional<Bytes> find() {
        return newest.map(Generation::content);
    }

    /// Whether one of the two was damaged when they were read: the disk keeps things badly.
    public synchronized boolean isDamaged() {
        return isDamaged;
    }

    /// When this returns, the content survives a power cut; when it throws, the one before holds.
    public synchronized void keep(Bytes content) {
        long number = newest.map(Generation::number).orElse(0L) + 1;
        Bytes body = Bytes.of(join(Bytes.utf8(number + "\n"), content));
        disk.write(slot((int) (number % SLOTS)), CheckedRecord.encode(kind, body));
        newest = Optional.of(new Generation(number, content));
    }

    private Optional<Generation> read(int slot) {
        Optional<byte[]> file;
        try {
            file = disk.read(slot(slot));
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", slot(slot)).log("a record is unreadable");
            isDamaged = true;
            return Optional.empty();
        }
        Optional<Generation> whole =
                file.flatMap(bytes -> CheckedRecord.decode(kind, bytes))
                        .flatMap(Generations::parse);
        if (file.isPresent() && whole.isEmpty()) {
            isDamaged = true;
            putAside(slot(slot));
        }
        return whole;
    }

    /// On a disk that cannot be written it stays where it is.
    private void putAside(Path file) {
        LOG.atError().addKeyValue("file", file).log("a damaged record is put aside");
        try {
            disk.move(file, QUARANTINE.resolve(file.getFileName()));
        } catch (DiskException e) {
            LOG.atWarn().setCause(e).addKeyValue("file", file).log("it cannot be put aside");
        }
    }

    private Path slot(int slot) {
        return name.resolveSibling(name.getFileName() + "." + slot);
    }

    private static Optional<Generation> parse(Bytes body) {
        String text = body.utf8();
        int line = text.indexOf('\n');
        if (line < 1 || !text.substring(0, line).matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        byte[] whole = body.toArray();
        byte[] content = Arrays.copyOfRange(whole, line + 1, whole.length);
        return Optional.of(
                new Generation(Long.parseLong(text.substring(0, line)), Bytes.of(content)));
    }

    private static byte[] join(Bytes first, Bytes second) {
        byte[] joined = Arrays.copyOf(first.toArray(), first.length() + second.length());
        System.arraycopy(second.toArray(), 0, joined, first.length(), second.length());
        return joined;
    }
}
