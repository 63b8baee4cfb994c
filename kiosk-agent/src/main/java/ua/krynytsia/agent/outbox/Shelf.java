// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;

/// Where the outbox's files lie.
///
/// | path | what |
/// |---|---|
/// | `outbox/waiting/ID` | not yet acknowledged |
/// | `outbox/confirmed/YYYY-MM-DD_ID` | acknowledged on that day (UTC), still sealed |
/// | `outbox/acknowledged/ID` | the server's word for it |
/// | `outbox/quarantine/NAME` | damaged; never deleted by the program |
/// | `outbox/sequence` | the highest sequence given so far |
///
/// Not thread-safe: its owner locks.
final class Shelf {
    static final Path WAITING = Path.of("outbox/waiting");
    static final Path CONFIRMED = Path.of("outbox/confirmed");
    static final Path QUARANTINE = Path.of("outbox/quarantine");
    private static final Path SEQUENCE = Path.of("outbox/sequence");
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Disk disk;

    Shelf(Disk disk) {
        this.disk = disk;
    }

    static Path waiting(UUID id) {
        return WAITING.resolve(id.toString());
    }

    static Path confirmed(UUID id, LocalDate day) {
        return CONFIRMED.resolve(day + "_" + id);
    }

    List<Path> list(Path directory) {
        return disk.list(directory);
    }

    /// @return the file's length
    long put(EnvelopeFile file) {
        byte[] encoded = file.encoded();
        disk.write(waiting(file.envelope().id()), encoded);
        return encoded.length;
    }

    /// Takes back what a failed [#put] may have left.
    ///
    /// @return whether it is certainly gone
    boolean withdraw(UUID id) {
        try {
            if (disk.length(waiting(id)).isPresent()) {
                disk.delete(waiting(id));
            }
            return true;
        } catch (DiskException e) {
            return false;
        }
    }

    /// The file whole, or empty after putting aside what is damaged, unreadable or named after
    /// another.
    Optional<EnvelopeFile> take(Path path) {
        Optional<EnvelopeFile> file = readable(path).flatMap(EnvelopeFile::decode);
        if (file.isPresent() && isNamedAfter(path, file.get())) {
            return file;
        }
        setAside(path);
        return Optional.empty();
    }

    /// On a disk that takes no writes it stays where it is.
    private void setAside(Path path) {
        try {
            if (disk.length(path).isPresent()) {
                disk.move(path, QUARANTINE.resolve(path.getFileName()));
            }
            LOG.atError().addKeyValue("file", path).log("envelope put into quarantine");
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", path).log("envelope not put aside");
        }
    }

    /// Bytes of all files of one envelope each.
    long bytes() {
        return Stream.of(WAITING, CONFIRMED)
                .flatMap(place -> disk.list(place).stream())
                .mapToLong(path -> disk.length(path).orElse(0L))
                .sum();
    }

    boolean hasQuarantined() {
        return !disk.list(QUARANTINE).isEmpty();
    }

    void confirm(UUID id, LocalDate day) {
        disk.move(waiting(id), confirmed(id, day));
    }

    void delete(Path path) {
        disk.delete(path);
    }

    long sequence() {
        String text = disk.read(SEQUENCE).map(bytes -> new String(bytes, US_ASCII)).orElse("0");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }

    void keepSequence(long sequence) {
        disk.write(SEQUENCE, Long.toString(sequence).getBytes(US_ASCII));
    }

    private Optional<byte[]> readable(Path path) {
        try {
            return disk.read(path);
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", path).log("envelope unreadable");
            return Optional.empty();
        }
    }

    private static boolean isNamedAfter(Path path, EnvelopeFile file) {
        return path.getFileName().toString().endsWith(file.envelope().id().toString());
    }
}
