// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// The published states of the content: numbered without reuse, signed, never changed. Thread-safe;
/// publications run one after another.
public final class Editions {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
    private static final Duration VALID = Duration.ofDays(90);
    private static final int KEPT_DELTAS = 16;

    private final Store store;
    private final Clock clock;
    private final EditionKey key;
    private final Snapshots snapshots;
    private volatile Admission admission = Admission.ALL;
    private final List<Consumer<EditionNumber>> watchers = new CopyOnWriteArrayList<>();

    /// What all kiosks ask for at once after a publication is packed once.
    private final Map<Step, Optional<byte[]>> deltas = new ConcurrentHashMap<>();

    /// Proofs looked at already, so that a report costs no transaction.
    private final Set<SignedManifest> known = ConcurrentHashMap.newKeySet();

    private final ReentrantLock publishing = new ReentrantLock();

    private record Step(EditionNumber from, EditionNumber to) {}

    private Editions(Store store, Clock clock, EditionKey key, Snapshots snapshots) {
        this.store = store;
        this.clock = clock;
        this.key = key;
        this.snapshots = snapshots;
    }

    /// @param directory the server's data directory: keys are kept in `keys`, snapshots in
    ///   `editions`
    /// @throws ServerException where editions were published and the key that signed them is gone
    public static Editions open(Store store, Path directory, Clock clock, SecureRandom random) {
        Path keys = directory.resolve("keys");
        EditionKey key;
        if (EditionKey.isIn(keys)) {
            key = EditionKey.read(keys);
        } else if (store.read(handle -> new EditionTables(handle).newest()).isEmpty()) {
            key = EditionKey.create(keys, random);
        } else {
            throw new ServerException(
                    "editions were published, but their key is not in "
                            + keys
                            + ": put edition.key and edition.pub back from the backup");
        }
        return new Editions(store, clock, key, new Snapshots(directory.resolve("editions")));
    }

    /// The public half of the key that signs the editions of a data directory; empty before its
    /// first start.
    public static Optional<RootDocument.NamedKey> findPublicKey(Path directory) {
        Path keys = directory.resolve("keys");
        return EditionKey.isIn(keys)
                ? Optional.of(EditionKey.read(keys).named())
                : Optional.empty();
    }

    /// Gives every entry of a resource in the live edition, in the order of the ids.
    public void eachEntry(String resource, Consumer<Entry> visitor) {
        store.read(handle -> {
            new EditionTables(handle)
                    .each(
                            "entry/" + resource + "/",
                            bytes -> visitor.accept(WireJson.read(bytes, Entry.class)));
            return true;
        });
    }

    /// Makes everything that the catalogue now holds the live edition, less its internal fields.
    public PublishOutcome publish(String who) {
        return publish(who, (handle, next) -> new Changes(handle, admission).takeInto(next));
    }

    /// Makes the content of an earlier edition the live one, under a new number and less what was
    /// withdrawn for good since. Empty where there is no such edition, or it may not be told.
    public Optional<PublishOutcome> rollBack(EditionNumber earlier, String who) {
        boolean isThere = store.read(handle -> new EditionTables(handle).find(earlier)).isPresent();
        return isThere
                ? Optional.of(
                        publish(
                                who,
                                (handle, next) -> new Composition(handle).takeAgain(earlier, next)))
                : Optional.empty();
    }

    /// Takes these documents out of the live edition and every earlier one: their bytes, the files
    /// and the patches that hold them. No later publication and no roll-back brings them back, and
    /// terminals are told to keep nothing of before.
    public PublishOutcome withdrawForGood(Set<DocumentKey> keys, String who) {
        PublishOutcome outcome =
                publish(
                        who,
                        new Taking() {
                            @Override
                            public int into(Handle handle, EditionNumber next) {
                                return new Composition(handle)
                                        .withdraw(keys, next, who, clock.instant());
                            }

                            @Override
                            public boolean isForgetting() {
                                return true;
                            }
                        });
        deltas.clear();
        snapshots.keepOnly(outcome.manifest().number());
        return outcome;
    }

    private PublishOutcome publish(String who, Taking step) {
        publishing.lock();
        try {
            PublishOutcome outcome = publishLocked(who, step);
            if (outcome instanceof PublishOutcome.Published(Manifest manifest)) {
                announce(manifest);
            }
            return outcome;
        } finally {
            publishing.unlock();
        }
    }

    public Optional<SignedManifest> current() {
        return store.read(handle -> new EditionTables(handle).newest());
    }

    public Optional<Manifest> currentManifest() {
        return current().map(Editions::manifest);
    }

    /// The packed frames of a whole edition; empty for an unknown one.
    public Optional<byte[]> snapshot(EditionNumber number) {
        Optional<byte[]> file = snapshots.read(number);
        if (file.isPresent()) {
            return file;
        }
        return store.read(handle -> {
            var tables = new EditionTables(handle);
            if (tables.find(number).isEmpty()) {
                return Optional.empty();
            }
            snapshots.write(number, tables.documents(number), tables);
            return snapshots.read(number);
        });
    }

    /// The packed frames that lead from one edition to another; empty where a snapshot is cheaper
    /// or one of the two is unknown.
    public Optional<byte[]> delta(EditionNumber to, EditionNumber from) {
        if (deltas.size() >= KEPT_DELTAS) {
            deltas.clear();
        }
        var step = new Step(from, to);
        Optional<byte[]> delta = deltas.computeIfAbsent(step, this::delta);
        if (delta.isEmpty()) {
            deltas.remove(step);
        }
        return delta.map(byte[]::clone);
    }

    private Optional<byte[]> delta(Step step) {
        return store.read(handle -> {
            var tables = new EditionTables(handle);
            Optional<SignedManifest> base = tables.find(step.from());
            Optional<SignedManifest> target = tables.find(step.to());
            if (base.isEmpty() || target.isEmpty()) {
                return Optional.empty();
            }
            Manifest.Size size = manifest(target.get()).size();
            return Delta.between(tables.documents(step.from()), tables.documents(step.to()))
                    .packed(
                            tables,
                            new Patch.Ends(base.get(), target.get()),
                            size.packedBytes() / 2,
                            size.unpackedBytes() / 2);
        });
    }

    /// What a terminal shows. One that this server does not know is kept as a proof that the server
    /// is behind; what no key of ours signed proves nothing.
    public void proven(SignedManifest shown) {
        if (known.contains(shown)) {
            return;
        }
        try {
            Manifest manifest = EditionSignature.verify(shown, List.of(key.named()));
            store.write(handle -> {
                learn(handle, manifest, shown);
                return manifest;
            });
            if (known.size() >= KEPT_DELTAS) {
                known.clear();
            }
            known.add(shown);
        } catch (RuleException | WireException e) {
            LOG.atDebug().setCause(e).log("a terminal shows what no key of ours signed");
        }
    }

    private void learn(Handle handle, Manifest manifest, SignedManifest shown) {
        EditionNumber last = new EditionTables(handle).lockCounter();
        if (manifest.number().isAfter(last)) {
            new Proofs(handle).keep(manifest.number(), shown, clock.instant());
            LOG.atError()
                    .addKeyValue("last", last)
                    .addKeyValue("proven", manifest.number())
                    .log("a terminal has an edition unknown here: nothing is published any more");
        }
    }

    /// The highest edition that terminals proved and nobody has answered for.
    public Optional<Manifest> behind() {
        return store.read(handle -> new Proofs(handle).open()).map(Editions::manifest);
    }

    /// Publishing goes on, above every number proven.
    ///
    /// @return false where nothing was to be answered for
    public boolean continueAbove(String who) {
        return store.write(handle -> new Proofs(handle).answer(who, clock.instant())) > 0;
    }

    /// The public half of the key that signs editions.
    public RootDocument.NamedKey publicKey() {
        return key.named();
    }

    /// `watcher` hears of every publication after its commit, on the thread that published, and
    /// must return soon.
    public void watch(Consumer<EditionNumber> watcher) {
        watchers.add(watcher);
    }

    /// From now on only resources that `judge` admits are published, with their entries and layers.
    public void admit(Admission judge) {
        admission = judge;
    }

    /// How many documents differ from the live edition.
    public int changesSinceCurrent() {
        return store.read(handle -> new Changes(handle, admission).count());
    }

    /// What makes the documents of the next edition.
    private interface Taking {
        /// @return how many documents are put or taken out
        int into(Handle handle, EditionNumber next);

        /// Whether terminals keep nothing of before.
        default boolean isForgetting() {
            return false;
        }
    }

    private PublishOutcome publishLocked(String who, Taking taking) {
        return store.write(handle -> {
            var tables = new EditionTables(handle);
            EditionNumber last = tables.lockCounter();
            Optional<SignedManifest> ahead = new Proofs(handle).open();
            if (ahead.isPresent()) {
                return new PublishOutcome.Behind(manifest(ahead.get()));
            }
            EditionNumber next = last.next();
            int changes = taking.into(handle, next);
            Optional<Manifest> live = tables.newest().map(Editions::manifest);
            if (changes == 0 && live.isPresent()) {
                return new PublishOutcome.Unchanged(live.get());
            }
            Manifest manifest = manifest(next, live, tables, taking.isForgetting());
            tables.insert(manifest, key.sign(manifest), who);
            return new PublishOutcome.Published(manifest);
        });
    }

    private Manifest manifest(
            EditionNumber next,
            Optional<Manifest> live,
            EditionTables tables,
            boolean isForgetting) {
        List<Listed> documents = tables.documents(next);
        long packed = snapshots.write(next, documents, tables);
        Instant issued = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        EditionNumber previous = live.map(Manifest::number).orElse(EditionNumber.NONE);
        return new Manifest(
                next,
                previous,
                issued,
                issued.plus(VALID),
                new Manifest.Size(documents.size(), packed, Listed.unpackedBytes(documents)),
                Listed.digest(documents),
                isForgetting ? Optional.of(previous) : Optional.empty());
    }

    private void announce(Manifest manifest) {
        LOG.atInfo()
                .addKeyValue("edition", manifest.number())
                .addKeyValue("documents", manifest.size().documents())
                .addKeyValue("packed", manifest.size().packedBytes())
                .log("published");
        watchers.forEach(watcher -> watcher.accept(manifest.number()));
        snapshots.clean(manifest.number());
    }

    private static Manifest manifest(SignedManifest signed) {
        return WireJson.read(signed.manifest().toArray(), Manifest.class);
    }
}
