// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

/// Where the identity is kept. The trusted keys lie in a file of their own as well, so that a kiosk
/// whose identity is damaged still shows what it has. Thread-safe.
public final class IdentityFile {
    private static final Logger log = LoggerFactory.getLogger(IdentityFile.class);
    private static final Path IDENTITY = Path.of("identity", "identity.json");
    private static final Path ROOT = Path.of("identity", "root.json");
    private static final Path SIGNED_ROOT = Path.of("identity", "signed-root.json");

    private final Disk disk;
    private final AtomicReference<Optional<Identity>> identity;
    private final AtomicReference<Optional<RootDocument>> root;

    /// Reads what is there; what cannot be read is put aside.
    public IdentityFile(Disk disk) {
        this.disk = disk;
        this.identity = new AtomicReference<>(read(IDENTITY, Identity.class));
        this.root =
                new AtomicReference<>(
                        newer(
                                identity.get()
                                        .map(Identity::root)
                                        .or(() -> read(ROOT, RootDocument.class)),
                                followed()));
    }

    /// Empty until the kiosk is enrolled.
    public Optional<Identity> find() {
        return identity.get();
    }

    /// The keys by which content is trusted.
    public Optional<RootDocument> findRoot() {
        return root.get();
    }

    void keep(Identity enrolled) {
        disk.write(ROOT, WireJson.write(enrolled.root()));
        disk.write(IDENTITY, WireJson.write(enrolled));
        disk.delete(SIGNED_ROOT);
        root.set(Optional.of(enrolled.root()));
        identity.set(Optional.of(enrolled));
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
            return read(SIGNED_ROOT, SignedRoot.class).map(RootChain::kept);
        } catch (RuleException e) {
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

    private <T> Optional<T> read(Path file, Class<T> type) {
        try {
            return disk.read(file).map(json -> WireJson.read(json, type));
        } catch (WireException e) {
            putAside(file, e);
            return Optional.empty();
        }
    }

    private void putAside(Path file, RuntimeException why) {
        Path aside = Path.of("quarantine", String.valueOf(file.getFileName()));
        disk.move(file, aside);
        log.atError().setCause(why).addKeyValue("aside", aside).log("the identity is damaged");
    }
}
