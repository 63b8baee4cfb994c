// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.Generations;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

/// Where the identity is kept, in two generations: `identity/identity` and, so that a kiosk whose
/// identity is damaged still shows what it has, `identity/root`; beside them the root followed to
/// since, which its keepers' signatures guard. `identity/enrolled` says that there was an identity
/// once. Thread-safe.
public final class IdentityFile {
    private static final Logger log = LoggerFactory.getLogger(IdentityFile.class);
    private static final Path IDENTITY = Path.of("identity", "identity");
    private static final Path ROOT = Path.of("identity", "root");
    private static final Path SIGNED_ROOT = Path.of("identity", "signed-root.json");
    private static final Path ENROLLED = Path.of("identity", "enrolled");

    /// What only a kiosk that was enrolled has.
    private static final List<Path> TRACES =
            List.of(Path.of("outbox", "waiting"), Path.of("outbox", "confirmed"));

    private final Disk disk;
    private final Generations identities;
    private final Generations roots;
    private final AtomicReference<Optional<Identity>> identity;
    private final AtomicReference<Optional<RootDocument>> root;

    /// Reads what is there; what cannot be read is put aside.
    public IdentityFile(Disk disk) {
        this.disk = disk;
        this.identities = Generations.at(disk, IDENTITY, "identity");
        this.roots = Generations.at(disk, ROOT, "root");
        this.identity = new AtomicReference<>(read(identities, Identity.class));
        this.root =
                new AtomicReference<>(
                        newer(
                                identity.get()
                                        .map(Identity::root)
                                        .or(() -> read(roots, RootDocument.class)),
                                followed()));
    }

    /// Where what is to follow the identity is kept as well.
    Disk disk() {
        return disk;
    }

    /// Empty until the kiosk is enrolled.
    public Optional<Identity> find() {
        return identity.get();
    }

    /// Whether there was an identity and no generation of it can be read: somebody must look before
    /// this machine becomes a kiosk once more.
    public boolean isLost() {
        return find().isEmpty()
                && (identities.isDamaged()
                        || disk.length(ENROLLED).isPresent()
                        || findRoot().isPresent()
                        || TRACES.stream().anyMatch(place -> !disk.list(place).isEmpty()));
    }

    /// Whether the disk gave back something else than it was given.
    public boolean isDamaged() {
        return identities.isDamaged() || roots.isDamaged();
    }

    /// The keys by which content is trusted.
    public Optional<RootDocument> findRoot() {
        return root.get();
    }

    /// Takes the place of the identity before, which stays beside it as the generation before.
    public void keep(Identity enrolled) {
        roots.keep(Bytes.of(WireJson.write(enrolled.root())));
        identities.keep(Bytes.of(WireJson.write(enrolled)));
        disk.delete(SIGNED_ROOT);
        root.set(Optional.of(enrolled.root()));
        identity.set(Optional.of(enrolled));
        if (disk.length(ENROLLED).isEmpty()) {
            disk.write(ENROLLED, enrolled.kiosk().value().getBytes(UTF_8));
        }
    }

    /// Trusts the next root document from now on.
    ///
    /// @throws RuleException where it may not follow the one trusted now
    void follow(SignedRoot next) {
        RootDocument current =
                findRoot().orElseThrow(() -> new RuleException("nothing is trusted: enrol first"));
        RootDocument followed = RootChain.next(current, next);
        disk.write(SIGNED_ROOT, WireJson.write(next));
        root.set(Optional.of(followed));
    }

    /// What was followed to before; damaged it is put aside and followed to again.
    private Optional<RootDocument> followed() {
        try {
            return disk.read(SIGNED_ROOT)
                    .map(json -> WireJson.read(json, SignedRoot.class))
                    .map(RootChain::kept);
        } catch (RuleException | WireException e) {
            putAside(SIGNED_ROOT, e);
            return Optional.empty();
        }
    }

    private static Optional<RootDocument> newer(
            Optional<RootDocument> enrolled, Optional<RootDocument> followed) {
        boolean isOlder =
                followed.flatMap(it -> enrolled.filter(own -> own.version() >= it.version()))
                        .isPresent();
        return isOlder ? enrolled : followed.or(() -> enrolled);
    }

    /// What is whole but not understood was written by another program; it stays where it is.
    private static <T> Optional<T> read(Generations record, Class<T> type) {
        try {
            return record.find().map(json -> WireJson.read(json.toArray(), type));
        } catch (WireException e) {
            log.atError().setCause(e).log("a record of the identity is not understood");
            return Optional.empty();
        }
    }

    private void putAside(Path file, RuntimeException why) {
        Path aside = Path.of("quarantine", String.valueOf(file.getFileName()));
        log.atError().setCause(why).addKeyValue("aside", aside).log("the identity is damaged");
        try {
            disk.move(file, aside);
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("it cannot be put aside");
        }
    }
}
