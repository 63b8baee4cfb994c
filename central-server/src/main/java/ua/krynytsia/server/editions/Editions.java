// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The published states of the content. Thread-safe.
public final class Editions {
    /// @param directory the server's data directory: keys are kept in `keys`, snapshots in
    ///   `editions`
    public static Editions open(Store store, Path directory, Clock clock, SecureRandom random) {
        throw new UnsupportedOperationException();
    }

    private Editions() {}

    /// Makes everything that the catalogue now holds the live edition, less its internal fields.
    public PublishOutcome publish(String who) {
        throw new UnsupportedOperationException();
    }

    public Optional<SignedManifest> current() {
        throw new UnsupportedOperationException();
    }

    public Optional<Manifest> currentManifest() {
        throw new UnsupportedOperationException();
    }

    /// The packed frames of a whole edition; empty for an unknown or a long past one.
    public Optional<byte[]> snapshot(EditionNumber number) {
        throw new UnsupportedOperationException();
    }

    /// The packed frames that lead from one edition to another; empty where a snapshot is cheaper
    /// or one of the two is unknown.
    public Optional<byte[]> delta(EditionNumber to, EditionNumber from) {
        throw new UnsupportedOperationException();
    }

    /// The public half of the key that signs editions.
    public RootDocument.NamedKey publicKey() {
        throw new UnsupportedOperationException();
    }

    /// `watcher` hears of every publication after its commit, on the thread that published.
    public void watch(Consumer<EditionNumber> watcher) {
        throw new UnsupportedOperationException();
    }

    /// How many documents differ from the live edition.
    public int changesSinceCurrent() {
        throw new UnsupportedOperationException();
    }
}
