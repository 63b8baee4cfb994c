// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;

/// Makes editions inside one transaction. Whatever is ordered, what was withdrawn for good since is
/// taken out first; then all terminals are given an edition without it, even where nothing else
/// changes.
final class Press {
    static final Duration VALID = Duration.ofDays(90);

    private final Handle handle;
    private final EditionTables tables;
    private final Composition composition;
    private final EditionKey key;
    private final Snapshots snapshots;
    private final Instant now;
    private final List<EditionNumber> numbers = new ArrayList<>();

    Press(Handle handle, EditionKey key, Snapshots snapshots, Instant now) {
        this.handle = handle;
        this.tables = new EditionTables(handle);
        this.composition = new Composition(handle);
        this.key = key;
        this.snapshots = snapshots;
        this.now = now;
    }

    /// @param numbers of the editions made, rising
    /// @param isForgetting whether terminals must keep nothing of before
    record Printed(PublishOutcome outcome, List<EditionNumber> numbers, boolean isForgetting) {
        Printed {
            numbers = List.copyOf(numbers);
        }
    }

    Printed print(Order order, Admission admission, String who) {
        EditionNumber last = tables.lockCounter();
        Optional<PublishOutcome> hindrance = hindrance(order);
        if (hindrance.isPresent()) {
            return new Printed(hindrance.get(), List.of(), false);
        }
        if (order instanceof Order.Withdrawal(Set<DocumentKey> keys)) {
            composition.remember(keys, who, now);
        }
        boolean isForgetting = composition.forget();
        boolean isForced = isForgetting || order instanceof Order.Renewal;
        var job =
                new Job(
                        last,
                        tables.newest().map(Editions::manifest),
                        tables.staged().map(Editions::manifest),
                        isForced,
                        who);
        PublishOutcome outcome = done(order, job, new Changes(handle, admission));
        return new Printed(outcome, numbers, isForgetting);
    }

    /// Why nothing may be published now.
    private Optional<PublishOutcome> hindrance(Order order) {
        Optional<PublishOutcome> behind =
                new Proofs(handle)
                        .open()
                        .map(ahead -> new PublishOutcome.Behind(Editions.manifest(ahead)));
        if (behind.isPresent() || !(order instanceof Order.All || order instanceof Order.Staged)) {
            return behind;
        }
        return tables.staged()
                .map(staged -> new PublishOutcome.RollingOut(Editions.manifest(staged)));
    }

    private PublishOutcome done(Order order, Job job, Changes changes) {
        return switch (order) {
            case Order.All() -> all(job, changes);
            case Order.Staged() -> staged(job, changes);
            case Order.Urgent(Set<DocumentKey> keys) -> urgent(job, keys, changes);
            case Order.Withdrawal(Set<DocumentKey> keys) -> besides(job, keys, List.of());
            case Order.Renewal() -> besides(job, Set.of(), List.of());
            case Order.Earlier(EditionNumber number) -> earlier(job, number);
        };
    }

    /// @param last the highest number given
    /// @param live what all terminals have
    /// @param staged what chosen terminals have
    private record Job(
            EditionNumber last,
            Optional<Manifest> live,
            Optional<Manifest> staged,
            boolean isForced,
            String who) {
        EditionNumber liveNumber() {
            return live.map(Manifest::number).orElse(EditionNumber.NONE);
        }

        /// Whether an edition must be made whether or not its documents differ.
        boolean isNeeded() {
            return live.isEmpty() || isForced;
        }
    }

    private PublishOutcome all(Job job, Changes changes) {
        EditionNumber next = job.last().next();
        if (changes.takeInto(next) == 0 && !job.isNeeded()) {
            return new PublishOutcome.Unchanged(job.live().orElseThrow());
        }
        return new PublishOutcome.Published(make(next, job.liveNumber(), false, job.who()));
    }

    private PublishOutcome staged(Job job, Changes changes) {
        if (job.live().isEmpty()) {
            return all(job, changes);
        }
        EditionNumber last = job.last();
        if (job.isForced()) {
            last = last.next();
            make(last, job.liveNumber(), false, job.who());
        }
        EditionNumber next = last.next();
        if (changes.takeInto(next) == 0) {
            return tables.newest()
                    .map(Editions::manifest)
                    .<PublishOutcome>map(PublishOutcome.Unchanged::new)
                    .orElseThrow();
        }
        return new PublishOutcome.Published(make(next, last, true, job.who()));
    }

    /// An entry whose resource is not out yet takes its declaration along.
    private PublishOutcome urgent(Job job, Set<DocumentKey> asked, Changes changes) {
        Set<DocumentKey> there = composition.documents(job.liveNumber()).keySet();
        var keys = new TreeSet<>(asked);
        asked.stream()
                .map(DocumentKey::value)
                .filter(key -> key.startsWith("entry/"))
                .map(key -> DocumentKey.resource(key.split("/", 3)[1]))
                .filter(resource -> !there.contains(resource))
                .forEach(keys::add);
        return besides(job, keys, changes.published(keys));
    }

    /// What all have, and what chosen ones have, each with these documents in place of its own.
    private PublishOutcome besides(Job job, Set<DocumentKey> keys, List<Listed> documents) {
        Map<DocumentKey, Listed> before = composition.documents(job.liveNumber());
        Map<DocumentKey, Listed> wanted = composition.documents(job.liveNumber());
        put(keys, documents, wanted);
        if (wanted.equals(before) && !job.isNeeded()) {
            return new PublishOutcome.Unchanged(job.live().orElseThrow());
        }
        // before the tables change under it
        Optional<Map<DocumentKey, Listed>> further =
                job.staged().map(it -> composition.documents(it.number()));
        EditionNumber next = job.last().next();
        composition.take(next, wanted);
        Manifest urgent = make(next, job.liveNumber(), false, job.who());
        further.ifPresent(chosen -> {
            put(keys, documents, chosen);
            composition.take(next.next(), chosen);
            make(next.next(), next, true, job.who());
        });
        return new PublishOutcome.Published(urgent);
    }

    private static void put(
            Set<DocumentKey> keys, List<Listed> documents, Map<DocumentKey, Listed> into) {
        into.keySet().removeAll(keys);
        documents.forEach(document -> into.put(document.key(), document));
    }

    private PublishOutcome earlier(Job job, EditionNumber number) {
        Map<DocumentKey, Listed> wanted = composition.documents(number);
        boolean isSame = wanted.equals(composition.documents(job.liveNumber()));
        if (isSame && job.staged().isEmpty() && !job.isNeeded()) {
            return new PublishOutcome.Unchanged(job.live().orElseThrow());
        }
        EditionNumber next = job.last().next();
        composition.take(next, wanted);
        return new PublishOutcome.Published(make(next, job.liveNumber(), false, job.who()));
    }

    private Manifest make(
            EditionNumber number, EditionNumber previous, boolean isStaged, String who) {
        List<Listed> documents = tables.documents(number);
        long packed = snapshots.write(number, documents, tables);
        Instant issued = now.truncatedTo(ChronoUnit.MILLIS);
        var manifest =
                new Manifest(
                        number,
                        previous,
                        issued,
                        issued.plus(VALID),
                        new Manifest.Size(
                                documents.size(), packed, Listed.unpackedBytes(documents)),
                        Listed.digest(documents),
                        tables.forgotten());
        tables.insert(manifest, key.sign(manifest), isStaged, who);
        numbers.add(number);
        return manifest;
    }
}
