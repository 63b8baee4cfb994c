// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.wire.Sha256;

/// What lies on the [Shelf], with running sums: nothing here grows with what was confirmed before.
///
/// Not thread-safe: its owner locks.
final class Inventory {
    private final Map<UUID, Held> held = new HashMap<>();
    private final TreeSet<Place> waiting = new TreeSet<>();
    private Sha256 confirmedSum = EnvelopeSum.NONE;
    private long bytes;
    private long sequence;

    /// A file of one envelope.
    ///
    /// @param length in bytes
    record Held(Path path, long sequence, long length) {
        boolean isWaiting() {
            return path.startsWith(Shelf.WAITING);
        }
    }

    private record Place(long sequence, UUID id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::sequence).thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// In place of the file of this envelope known before.
    void put(UUID id, Held file) {
        remove(id);
        held.put(id, file);
        bytes += file.length();
        if (file.isWaiting()) {
            waiting.add(new Place(file.sequence(), id));
        } else {
            confirmedSum = EnvelopeSum.changed(confirmedSum, id);
        }
        reached(file.sequence());
    }

    void remove(UUID id) {
        Held before = held.remove(id);
        if (before == null) {
            return;
        }
        bytes -= before.length();
        if (!waiting.remove(new Place(before.sequence(), id))) {
            confirmedSum = EnvelopeSum.changed(confirmedSum, id);
        }
    }

    Optional<Held> find(UUID id) {
        return Optional.ofNullable(held.get(id));
    }

    boolean isConfirmed(UUID id) {
        return find(id).filter(file -> !file.isWaiting()).isPresent();
    }

    /// The one with the lowest sequence of those that wait.
    Optional<UUID> first() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.first().id());
    }

    int waiting() {
        return waiting.size();
    }

    int confirmed() {
        return held.size() - waiting.size();
    }

    /// Over the ids of those that are confirmed, see [EnvelopeSum].
    Sha256 confirmedSum() {
        return confirmedSum;
    }

    /// Those that are confirmed, the lowest sequence first.
    List<UUID> listConfirmed() {
        return held.entrySet().stream()
                .filter(it -> !it.getValue().isWaiting())
                .map(it -> new Place(it.getValue().sequence(), it.getKey()))
                .sorted()
                .map(Place::id)
                .toList();
    }

    /// Of all files, waiting and confirmed.
    long bytes() {
        return bytes;
    }

    /// This one was given.
    void reached(long given) {
        sequence = Math.max(sequence, given);
    }

    /// The highest given so far; 0 before the first.
    long sequence() {
        return sequence;
    }
}
