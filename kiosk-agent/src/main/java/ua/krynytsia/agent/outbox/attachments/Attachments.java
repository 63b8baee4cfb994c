// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import java.util.stream.Stream;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.wire.fleet.ReceivedAttachment;

/// Sealed files in `outbox/attachments`; what is in memory is rebuilt from their names. A file
/// belongs to the envelope that its draft becomes. Until that envelope is there it is unclaimed,
/// and erased after [#UNCLAIMED]; from then on it is kept as long as the envelope. Thread-safe.
public final class Attachments {
    /// How long a file waits for its draft.
    public static final Duration UNCLAIMED = Duration.ofHours(1);

    /// All files together, sent ones with them.
    public static final long MOST_BYTES = 2L << 30;

    private static final String SUBJECT = "attachments";
    private static final Comparator<Parcel> ORDER =
            Comparator.comparing(Parcel::at).thenComparing(Parcel::reference);

    private final ParcelShelf shelf;
    private final HealthBoard health;
    private final Clock clock;
    private final Map<UUID, Map<UUID, Parcel>> held = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();
    private final Set<UUID> delivered = new HashSet<>();
    private final Map<UUID, Instant> asked = new HashMap<>();

    /// Reads the names of what is there.
    ///
    /// @param clock tells how old an unclaimed file is
    public Attachments(Disk disk, HealthBoard health, Clock clock) {
        this.shelf = new ParcelShelf(disk);
        this.health = health;
        this.clock = clock;
        shelf.list().forEach(this::put);
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
        shelf.write(parcel, seal, plain);
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

    /// The server has the words of this envelope: what it does not have of its files is [#left].
    public synchronized void delivered(UUID envelope) {
        if (held.containsKey(envelope)) {
            delivered.add(envelope);
        }
    }

    /// As [#claim] and [#delivered], of every envelope of which this is true.
    public synchronized void delivered(Predicate<UUID> isDelivered) {
        for (UUID envelope : held.keySet()) {
            if (isDelivered.test(envelope)) {
                claim(envelope);
                delivered(envelope);
            }
        }
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

    /// What the server does not have though it has the words, the oldest first.
    public synchronized List<Parcel> left() {
        return waitingOf(delivered);
    }

    /// What the server does not have of any claimed envelope, the oldest first.
    public synchronized List<Parcel> waiting() {
        return waitingOf(claimed);
    }

    /// When the oldest of [#waiting] was kept, where that is earlier than the words given.
    public synchronized Optional<Instant> earlier(Optional<Instant> words) {
        return Stream.concat(words.stream(), waiting().stream().map(Parcel::at))
                .min(Instant::compareTo);
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
        delivered.remove(envelope);
    }

    /// The sealed file, to be sent as it is; empty after putting aside what is damaged.
    public synchronized Optional<SealedFile> open(Parcel parcel) {
        Optional<SealedFile> file = shelf.open(parcel);
        if (file.isEmpty()) {
            remove(parcel);
            health.raise(HealthCode.ENVELOPE_DAMAGED);
            shelf.setAside(parcel);
        }
        return file;
    }

    private List<Parcel> waitingOf(Set<UUID> envelopes) {
        return envelopes.stream()
                .flatMap(envelope -> of(envelope).values().stream())
                .filter(parcel -> !parcel.isSent())
                .sorted(ORDER)
                .toList();
    }

    private void rename(Parcel before, Parcel after) {
        shelf.rename(before, after);
        put(after);
    }

    private void erase(Parcel parcel) {
        remove(parcel);
        shelf.erase(parcel);
    }

    private void requireRoom(long more) {
        long bytes =
                held.values().stream()
                        .flatMap(files -> files.values().stream())
                        .mapToLong(shelf::length)
                        .sum();
        boolean isFull = bytes + more > MOST_BYTES;
        health.set(HealthCode.OUTBOX_FULL, SUBJECT, isFull);
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
