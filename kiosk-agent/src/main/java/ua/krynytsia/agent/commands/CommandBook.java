// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.json.WireJson;

/// The commands on the disk, a file each, and what they brought, until it is sent. A change counts
/// when it is on the disk. A file that cannot be read is put aside, and its command counts as
/// failed when the server hands it out again: it may have been done. Thread-safe.
final class CommandBook {
    private static final Logger log = LoggerFactory.getLogger(CommandBook.class);
    private static final Path FOLDER = Path.of("commands");
    private static final Path RESULTS = FOLDER.resolve("results");
    private static final String ENDING = ".json";
    private static final Comparator<Kept> ORDER =
            Comparator.comparing((Kept kept) -> kept.command().issued())
                    .thenComparing(kept -> kept.command().id());

    private final Disk disk;
    private final Map<UUID, Kept> byId = new LinkedHashMap<>();
    private final Set<UUID> damaged = new HashSet<>();

    CommandBook(Disk disk) {
        this.disk = disk;
        for (Path file : disk.list(FOLDER)) {
            read(file).ifPresent(kept -> byId.put(kept.command().id(), kept));
        }
    }

    /// The oldest first.
    synchronized List<Kept> list() {
        return byId.values().stream().sorted(ORDER).toList();
    }

    /// @return false where it is known already
    synchronized boolean add(Kept fresh) {
        if (byId.containsKey(fresh.command().id())) {
            return false;
        }
        write(damaged.contains(fresh.command().id()) ? lost(fresh) : fresh);
        return true;
    }

    private static Kept lost(Kept fresh) {
        return fresh.ended(CommandReport.State.FAILED, fresh.at(), Optional.of(Reasons.LOST));
    }

    /// @return what it has become
    synchronized Kept change(UUID id, UnaryOperator<Kept> change) {
        Kept known = Optional.ofNullable(byId.get(id)).orElseThrow();
        Kept changed = change.apply(known);
        if (!changed.equals(known)) {
            write(changed);
        }
        return changed;
    }

    /// On the disk before the command ends.
    void keepResult(UUID id, Bytes content) {
        disk.write(RESULTS.resolve(id.toString()), content.toArray());
    }

    Optional<Bytes> findResult(UUID id) {
        return disk.read(RESULTS.resolve(id.toString())).map(Bytes::of);
    }

    void dropResult(UUID id) {
        disk.delete(RESULTS.resolve(id.toString()));
    }

    /// Lets go what ended before that and is known to the server.
    synchronized void forget(Instant before) {
        List<Kept> old =
                byId.values().stream()
                        .filter(kept -> !kept.isOpen() && !kept.isUntold())
                        .filter(kept -> kept.at().isBefore(before))
                        .filter(kept -> kept.command().deadline().isBefore(before))
                        .toList();
        for (Kept kept : old) {
            disk.delete(file(kept.command().id()));
            byId.remove(kept.command().id());
        }
    }

    private void write(Kept kept) {
        disk.write(file(kept.command().id()), WireJson.write(kept));
        byId.put(kept.command().id(), kept);
    }

    private Optional<Kept> read(Path file) {
        try {
            return disk.read(file).map(json -> WireJson.read(json, Kept.class));
        } catch (WireException e) {
            id(file).ifPresent(damaged::add);
            Path aside = Path.of("quarantine").resolve(String.valueOf(file.getFileName()));
            disk.move(file, aside);
            log.atWarn().setCause(e).addKeyValue("aside", aside).log("a command is damaged");
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Optional.of(UUID.fromString(name.substring(0, name.length() - ENDING.length())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Path file(UUID id) {
        return FOLDER.resolve(id + ENDING);
    }
}
