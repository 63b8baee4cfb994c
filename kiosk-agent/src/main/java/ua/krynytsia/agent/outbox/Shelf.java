// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;

/// Where the outbox's files lie.
///
/// | path | what |
/// |---|---|
/// | `outbox/waiting/ID` | not yet acknowledged |
/// | `outbox/confirmed/YYYY-MM-DD_SEQUENCE_ID` | acknowledged on that day (UTC), still sealed |
/// | `outbox/acknowledged/ID` | the server's word for it |
/// | `outbox/attachments/…` | the files of both, see [ua.krynytsia.agent.outbox.attachments.Attachments] |
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

    /// The sequence in the name lets a start go without reading the file.
    private static final Pattern NAME =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\d_(\\d{1,15})"
                            + "_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Disk disk;

    Shelf(Disk disk) {
        this.disk = disk;
    }

    static Path waiting(UUID id) {
        return WAITING.resolve(id.toString());
    }

    static Path confirmed(UUID id, long sequence, LocalDate day) {
        return CONFIRMED.resolve(day + "_" + sequence + "_" + id);
    }

    /// Everything confirmed, by its names; only a file that was named without its sequence, as
    /// before, is read.
    Map<UUID, Inventory.Held> confirmed() {
        var found = new HashMap<UUID, Inventory.Held>();
        for (Path path : disk.list(CONFIRMED)) {
            Matcher name = NAME.matcher(path.getFileName().toString());
            if (name.matches()) {
                long sequence = Long.parseLong(name.group(1));
                var file = new Inventory.Held(path, sequence, length(path));
                found.put(UUID.fromString(name.group(2)), file);
            } else {
                take(path).ifPresent(file -> found.put(file.envelope().id(), held(path, file)));
            }
        }
        return found;
    }

    private Inventory.Held held(Path path, EnvelopeFile file) {
        return new Inventory.Held(path, file.sequence(), length(path));
    }

    long length(Path path) {
        return disk.length(path).orElse(0L);
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

    boolean hasQuarantined() {
        return !disk.list(QUARANTINE).isEmpty();
    }

    boolean isQuarantined(UUID id) {
        String ending = id.toString();
        return disk.list(QUARANTINE).stream()
                .anyMatch(path -> path.getFileName().toString().endsWith(ending));
    }

    /// @return where it lies now
    Path confirm(UUID id, long sequence, LocalDate day) {
        Path confirmed = confirmed(id, sequence, day);
        disk.move(waiting(id), confirmed);
        return confirmed;
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
        String name = path.getFileName().toString();
        Matcher parts = NAME.matcher(name);
        return name.endsWith(file.envelope().id().toString())
                && (!parts.matches() || Long.parseLong(parts.group(1)) == file.sequence());
    }
}
