// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
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
        var snapshots = new Snapshots(directory.resolve("editions"));
        snapshots.begin(store.read(handle -> new EditionTables(handle).listTold()));
        return new Editions(store, clock, key, snapshots);
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
        EditionNumber live = currentManifest().map(Manifest::number).orElse(EditionNumber.NONE);
        store.read(handle -> {
            new EditionTables(handle)
                    .each(
                            live,
                            "entry/" + resource + "/",
                            bytes -> visitor.accept(WireJson.read(bytes, Entry.class)));
            return true;
        });
    }

    /// Makes everything that the catalogue now holds the live edition, less its internal fields.
    public PublishOutcome publish(String who) {
        return publish(who, (_, _) -> {});
    }

    /// @param along what is changed in the same transaction or not at all
    public PublishOutcome publish(String who, BiConsumer<Handle, PublishOutcome> along) {
        return order(new Order.All(), who, along);
    }

    /// As [#publish], but for those terminals only to which it is given, until [#release].
    public PublishOutcome publishStaged(String who) {
        return order(new Order.Staged(), who, (_, _) -> {});
    }

    /// Makes the staged edition that of all.
    ///
    /// @return false where this is not the staged one any more
    public boolean release(EditionNumber number) {
        publishing.lock();
        try {
            boolean isReleased =
                    store.write(handle -> {
                        var tables = new EditionTables(handle);
                        tables.lockCounter();
                        return tables.staged()
                                        .filter(it -> manifest(it).number().equals(number))
                                        .isPresent()
                                && tables.release(number);
                    });
            if (isReleased) {
                watchers.forEach(watcher -> watcher.accept(number));
            }
            return isReleased;
        } finally {
            publishing.unlock();
        }
    }

    /// Gives all terminals the live edition with these documents as the catalogue holds them now,
    /// whatever else waits there. A staged edition follows with the same change under a number of
    /// its own.
    public PublishOutcome publishUrgent(Set<DocumentKey> keys, String who) {
        return order(new Order.Urgent(keys), who, (_, _) -> {});
    }

    /// Signs what all terminals have once more, under a new number and for a further term.
    public PublishOutcome renew(String who) {
        return order(new Order.Renewal(), who, (_, _) -> {});
    }

    /// Empty before the first edition.
    public Optional<Validity> validity() {
        return currentManifest().map(live -> Validity.of(live, clock.instant()));
    }

    /// Makes the content of an earlier edition the live one, under a new number and less what was
    /// withdrawn for good since; a staged one is over. Empty where there is no such edition, or it
    /// may not be told.
    public Optional<PublishOutcome> rollBack(EditionNumber earlier, String who) {
        return find(earlier).map(_ -> order(new Order.Earlier(earlier), who, (_, _) -> {}));
    }

    /// Takes these documents out of the live edition and every earlier one: their bytes, the files
    /// and the patches that hold them. No later publication and no roll-back brings them back, and
    /// terminals are told to keep nothing of before.
    public PublishOutcome withdrawForGood(Set<DocumentKey> keys, String who) {
        return order(new Order.Withdrawal(keys), who, (_, _) -> {});
    }

    private PublishOutcome order(
            Order order, String who, BiConsumer<Handle, PublishOutcome> along) {
        publishing.lock();
        try {
            Press.Printed printed =
                    store.write(handle -> {
                        var done =
                                new Press(handle, key, snapshots, clock.instant())
                                        .print(order, admission, who);
                        along.accept(handle, done.outcome());
                        return done;
                    });
            if (printed.isForgetting()) {
                deltas.clear();
                snapshots.keepOnly(printed.numbers());
            }
            if (!printed.numbers().isEmpty()) {
                announce(printed.outcome().manifest(), printed.numbers());
            }
            return printed.outcome();
        } finally {
            publishing.unlock();
        }
    }

    /// What all terminals may have.
    public Optional<SignedManifest> current() {
        return store.read(handle -> new EditionTables(handle).newest());
    }

    public Optional<Manifest> currentManifest() {
        return current().map(Editions::manifest);
    }

    /// What is above [#current] and for chosen terminals only.
    public Optional<Manifest> staged() {
        return store.read(handle -> new EditionTables(handle).staged()).map(Editions::manifest);
    }

    /// One that may be told.
    public Optional<SignedManifest> find(EditionNumber number) {
        return store.read(handle -> new EditionTables(handle).find(number));
    }

    /// The packed frames of a whole edition; empty for an unknown one.
    public Optional<byte[]> snapshot(EditionNumber number) {
        if (find(number).isEmpty()) {
            return Optional.empty();
        }
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
            Manifest next = manifest(target.get());
            if (next.forgets().filter(last -> !step.from().isAfter(last)).isPresent()) {
                // a terminal would keep the base behind the patch
                return Optional.empty();
            }
            Manifest.Size size = next.size();
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

    /// `watcher` hears of every change of what terminals are to show, after its commit, on the
    /// thread that published, and must return soon.
    public void watch(Consumer<EditionNumber> watcher) {
        watchers.add(watcher);
    }

    /// From now on only resources that `judge` admits are published, with their entries and layers.
    public void admit(Admission judge) {
        admission = judge;
    }

    /// How many documents differ from the edition with the highest number.
    public int changesSinceCurrent() {
        return store.read(handle -> new Changes(handle, admission).count());
    }

    private void announce(Manifest manifest, List<EditionNumber> numbers) {
        LOG.atInfo()
                .addKeyValue("edition", manifest.number())
                .addKeyValue("documents", manifest.size().documents())
                .addKeyValue("packed", manifest.size().packedBytes())
                .log("published");
        watchers.forEach(watcher -> watcher.accept(manifest.number()));
        snapshots.clean(numbers.getLast());
    }

    static Manifest manifest(SignedManifest signed) {
        return WireJson.read(signed.manifest().toArray(), Manifest.class);
    }
}
