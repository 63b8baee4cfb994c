// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// The record of intake: one forced file per envelope, `<id>.envelope`, a line with the SHA-256 of
/// the rest, then the JSON of a [JournalEntry]. What does not read is moved to `damaged`, kept.
final class Journal {
    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final String ENDING = ".envelope";
    private static final int HEADER = 65;

    private final Path directory;
    private final Path damaged;

    Journal(Path directory) {
        this.directory = OwnerFile.directory(directory);
        this.damaged = OwnerFile.directory(directory.resolve("damaged"));
    }

    /// Returns when it is on the disk.
    void write(JournalEntry entry) {
        byte[] json = WireJson.write(entry);
        byte[] header = (Sha256.of(json).hex() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[header.length + json.length];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(json, 0, all, header.length, json.length);
        OwnerFile.write(file(entry.envelope().id()), all);
    }

    Optional<JournalEntry> find(UUID id) {
        Path file = file(id);
        return Files.exists(file) ? read(file) : Optional.empty();
    }

    /// Every envelope ever taken in.
    List<JournalEntry> listAll() {
        var files = new ArrayList<Path>();
        try (Stream<Path> listed = Files.list(directory)) {
            listed.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new ServerException("cannot list the intake journal " + directory, e);
        }
        return files.stream().flatMap(file -> read(file).stream()).toList();
    }

    private Path file(UUID id) {
        return directory.resolve(id + ENDING);
    }

    private Optional<JournalEntry> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length > HEADER) {
                byte[] json = Arrays.copyOfRange(all, HEADER, all.length);
                String header = new String(all, 0, HEADER - 1, StandardCharsets.US_ASCII);
                if (Sha256.of(json).hex().equals(header)) {
                    return Optional.of(WireJson.read(json, JournalEntry.class));
                }
            }
        } catch (WireException e) {
            log.atWarn().setCause(e).log("a journal file is intact but not readable");
        } catch (IOException e) {
            throw new ServerException("cannot read the journal file " + file, e);
        }
        quarantine(file);
        return Optional.empty();
    }

    private void quarantine(Path file) {
        Path name = file.getFileName();
        log.atError().addKeyValue("file", name).log("journal file damaged, set aside");
        try {
            Files.move(file, damaged.resolve(name + "." + System.nanoTime()));
        } catch (IOException e) {
            throw new ServerException("cannot set the damaged journal file " + file + " aside", e);
        }
    }
}
