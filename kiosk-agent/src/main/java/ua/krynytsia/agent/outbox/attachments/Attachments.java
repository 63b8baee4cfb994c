// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.ReceivedAttachment;

/// Sealed files in `outbox/attachments`, a [CheckedRecord] each; what is in memory is rebuilt from
/// their names. A file belongs to the envelope that its draft becomes. Until that envelope is there
/// it is unclaimed, and erased after [#UNCLAIMED]; from then on it is kept as long as the envelope.
/// Thread-safe.
public final class Attachments {
    /// How long a file waits for its draft.
    public static final Duration UNCLAIMED = Duration.ofHours(1);

    /// All files together, sent ones with them.
    public static final long MOST_BYTES = 2L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
    private static final String KIND = "attachment";
    private static final Path QUARANTINE = Path.of("outbox", "quarantine");
    private static final Comparator<Parcel> ORDER =
            Comparator.comparing(Parcel::at).thenComparing(Parcel::reference);

    private final Disk disk;
    private final HealthBoard health;
    private final Clock clock;
    private final Map<UUID, Map<UUID, Parcel>> held = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();
    private final Map<UUID, Instant> asked = new HashMap<>();

    /// Reads the names of what is there.
    ///
    /// @param clock tells how old an unclaimed file is
    public Attachments(Disk disk, HealthBoard health, Clock clock) {
        this.disk = disk;
        this.health = health;
        this.clock = clock;
        disk.list(Parcel.PLACE).forEach(file -> Parcel.parse(file).ifPresent(this::put));
    }

    /// Seals a file and forces it to the disk; when this returns, a power cut loses nothing.
    ///
    /// @param plain what `seal` was made for
    /// @throws DiskException nothing was kept
    public synchronized Keeping keep(UUID envelope, UUID reference, FileSeal seal, byte[] plain) {
        if (of(envelope).containsKey(reference)) {
            asked.put(envelope, clock.instant());
            return Keeping.KEPT_BEFORE;
        }
        if (claimed.contains(envelope)) {
            return Keeping.TOO_LATE;
        }
        requireRoom(seal.length(plain.length));
        var parcel = new Parcel(envelope, reference, now(), false);
        Sha256 digest = digest(seal, plain);
        disk.write(
                parcel.file(),
                out -> {
                    out.write(CheckedRecord.line(KIND, digest));
                    seal.write(new ByteArrayInputStream(plain), out);
                });
        put(parcel);
        return Keeping.KEPT;
    }

    /// Whether all of them are here; if so, they wait another hour for their envelope.
    public synchronized boolean holds(UUID envelope, Collection<UUID> references) {
        boolean areHere = of(envelope).keySet().containsAll(references);
        if (areHere) {
            asked.put(envelope, clock.instant());
        }
        return areHere;
    }

    /// The envelope is on the disk and names these: any other file that was added to it is erased.
    public synchronized void claim(UUID envelope, Collection<UUID> named) {
        claim(envelope);
        for (Parcel parcel : List.copyOf(of(envelope).values())) {
            if (!named.contains(parcel.reference())) {
                erase(parcel);
            }
        }
    }

    /// The envelope is on the disk, whatever it names.
    public synchronized void claim(UUID envelope) {
        claimed.add(envelope);
        asked.remove(envelope);
    }

    /// Claims what belongs to any envelope that is on the disk.
    public synchronized void claim(Predicate<UUID> isOnDisk) {
        held.keySet().stream().filter(isOnDisk).toList().forEach(this::claim);
    }

    /// Erases what no envelope claimed within an hour.
    public synchronized void eraseUnclaimed() {
        Instant now = clock.instant();
        for (UUID envelope : List.copyOf(held.keySet())) {
            if (!claimed.contains(envelope)) {
                of(envelope).values().stream()
                        .filter(parcel -> isOld(parcel, now))
                        .toList()
                        .forEach(this::erase);
            }
        }
    }

    /// What the server does not have of this envelope, in the order in which it was added.
    public synchronized List<Parcel> waiting(UUID envelope) {
        return of(envelope).values().stream().filter(it -> !it.isSent()).sorted(ORDER).toList();
    }

    /// What the server does not have of any claimed envelope, the oldest first.
    public synchronized List<Parcel> waiting() {
        var all = new ArrayList<Parcel>();
        claimed.forEach(envelope -> all.addAll(waiting(envelope)));
        return all.stream().sorted(ORDER).toList();
    }

    /// Whether the envelope may be given up: the server has all its files, and has them in a
    /// backup.
    public synchronized boolean isExpendable(UUID envelope, Instant backedUp) {
        return of(envelope).values().stream()
                .allMatch(parcel -> parcel.isSent() && parcel.at().isBefore(backedUp));
    }

    /// The server has it on its own disk.
    public synchronized void received(UUID envelope, ReceivedAttachment word) {
        find(envelope, word.reference())
                .filter(parcel -> !parcel.isSent())
                .ifPresent(parcel -> rename(parcel, parcel.sent(word.received())));
    }

    /// The server lacks these; those that were sent are to be sent again.
    public synchronized void missing(UUID envelope, List<UUID> references) {
        for (UUID reference : references) {
            find(envelope, reference)
                    .filter(Parcel::isSent)
                    .ifPresent(parcel -> rename(parcel, parcel.unsent()));
        }
    }

    /// Erased together with its envelope.
    public synchronized void forget(UUID envelope) {
        List.copyOf(of(envelope).values()).forEach(this::erase);
        claimed.remove(envelope);
    }

    /// The sealed file, to be sent as it is; empty after putting aside what is damaged.
    public synchronized Optional<SealedFile> open(Parcel parcel) {
        try (InputStream file = disk.open(parcel.file())) {
            if (CheckedRecord.isWhole(KIND, file)) {
                long length = disk.length(parcel.file()).orElseThrow();
                int line = CheckedRecord.lineLength(KIND);
                return Optional.of(
                        new SealedFile(length - line, () -> disk.open(parcel.file()), line));
            }
        } catch (IOException | DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", parcel.file()).log("file unreadable");
        }
        setAside(parcel);
        return Optional.empty();
    }

    private void setAside(Parcel parcel) {
        remove(parcel);
        health.raise(HealthCode.ENVELOPE_DAMAGED);
        try {
            disk.move(parcel.file(), QUARANTINE.resolve(parcel.file().getFileName()));
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", parcel.file()).log("not put aside");
        }
    }

    private void rename(Parcel before, Parcel after) {
        disk.move(before.file(), after.file());
        put(after);
    }

    /// What cannot be erased now is unclaimed after the next start, and erased then.
    private void erase(Parcel parcel) {
        remove(parcel);
        try {
            disk.delete(parcel.file());
        } catch (DiskException e) {
            LOG.atWarn().setCause(e).addKeyValue("file", parcel.file()).log("file not erased");
        }
    }

    private void requireRoom(long more) {
        long bytes =
                held.values().stream()
                        .flatMap(files -> files.values().stream())
                        .mapToLong(parcel -> disk.length(parcel.file()).orElse(0L))
                        .sum();
        boolean isFull = bytes + more > MOST_BYTES;
        health.set(HealthCode.OUTBOX_FULL, KIND, isFull);
        if (isFull) {
            var full = new IOException("they hold " + bytes + " bytes already");
            throw new DiskException("no more files are taken", full);
        }
    }

    /// By whichever came last: the file itself or somebody who needs it.
    private boolean isOld(Parcel parcel, Instant now) {
        Instant since = asked.getOrDefault(parcel.envelope(), parcel.at());
        return Duration.between(since, now).abs().compareTo(UNCLAIMED) >= 0;
    }

    /// As exact as a name tells it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Sha256 digest(FileSeal seal, byte[] plain) {
        MessageDigest digest = Sha256.digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            seal.write(new ByteArrayInputStream(plain), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.from(digest.digest());
    }

    private Map<UUID, Parcel> of(UUID envelope) {
        return held.getOrDefault(envelope, Map.of());
    }

    private Optional<Parcel> find(UUID envelope, UUID reference) {
        return Optional.ofNullable(of(envelope).get(reference));
    }

    private void put(Parcel parcel) {
        held.computeIfAbsent(parcel.envelope(), _ -> new HashMap<>())
                .put(parcel.reference(), parcel);
    }

    private void remove(Parcel parcel) {
        Map<UUID, Parcel> left = new HashMap<>(of(parcel.envelope()));
        left.remove(parcel.reference());
        if (left.isEmpty()) {
            held.remove(parcel.envelope());
            asked.remove(parcel.envelope());
        } else {
            held.put(parcel.envelope(), left);
        }
    }
}
