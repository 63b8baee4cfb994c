// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;

/// The packed editions as files `<number>.zst`, forced before the edition is announced. A file that
/// is gone is made again from the tables, so only the newest few are kept.
final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /// Packs 3,000 documents in some ten milliseconds; higher levels save a tenth and cost tenfold.
    static final int LEVEL = 3;

    /// How many files are kept.
    static final int KEPT = 5;

    private static final int CHUNK = 500;

    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /// @return the packed length in bytes
    long write(EditionNumber number, List<Listed> documents, EditionTables tables) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(number + ".new");
            try (var channel =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                var buffered = new Unclosed(out);
                Frames.write(puts(documents, tables), LEVEL, buffered);
                channel.force(true);
            }
            long length = Files.size(fresh);
            Files.move(fresh, file(number), StandardCopyOption.ATOMIC_MOVE);
            return length;
        } catch (IOException e) {
            throw new ServerException("cannot write the snapshot of edition " + number, e);
        }
    }

    Optional<byte[]> read(EditionNumber number) {
        try {
            Path file = file(number);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new ServerException("cannot read the snapshot of edition " + number, e);
        }
    }

    /// Deletes at the start what a process that ended too early has left.
    void begin(List<EditionNumber> numbers) {
        if (Files.isDirectory(folder)) {
            keepOnly(numbers, "*.{zst,new}");
        }
    }

    /// Deletes the files of all other editions; those that may be told are made again when asked.
    void keepOnly(List<EditionNumber> numbers) {
        keepOnly(numbers, "*.zst");
    }

    private void keepOnly(List<EditionNumber> numbers, String glob) {
        List<Path> kept = numbers.stream().map(this::file).toList();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new ServerException("cannot delete the snapshots of before " + numbers, e);
        }
    }

    /// Deletes the files of editions long past. A file that cannot be deleted only takes room.
    void clean(EditionNumber newest) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.zst")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".zst", "");
                if (name.matches("[0-9]{1,18}") && Long.parseLong(name) <= newest.value() - KEPT) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.atWarn().addKeyValue("edition", newest).setCause(e).log("old snapshots stay");
        }
    }

    private Path file(EditionNumber number) {
        return folder.resolve(number + ".zst");
    }

    /// The documents as frames, their bytes read a chunk at a time.
    static Iterable<Frame.Put> puts(List<Listed> documents, EditionTables tables) {
        return () ->
                new Iterator<>() {
                    private final Deque<Frame.Put> ready = new ArrayDeque<>();
                    private int at;

                    @Override
                    public boolean hasNext() {
                        return !ready.isEmpty() || at < documents.size();
                    }

                    @Override
                    public Frame.Put next() {
                        if (ready.isEmpty()) {
                            fill();
                        }
                        return ready.removeFirst();
                    }

                    private void fill() {
                        List<Listed> chunk =
                                documents.subList(at, Math.min(at + CHUNK, documents.size()));
                        at += chunk.size();
                        Map<Sha256, Bytes> blobs =
                                tables.blobs(chunk.stream().map(Listed::hash).distinct().toList());
                        for (Listed document : chunk) {
                            Bytes bytes = blobs.get(document.hash());
                            if (bytes == null) {
                                throw new ServerException(
                                        "the bytes of "
                                                + document.key()
                                                + " are missing from the store");
                            }
                            ready.add(new Frame.Put(document.key(), bytes));
                        }
                    }
                };
    }
}
