// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import java.util.Optional;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.fleet.EditionSource;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The editions as the fleet sees them: all terminals want the current one.
public final class LiveEditions implements EditionSource {
    private final Editions editions;
    private final Catalogue catalogue;

    public LiveEditions(Editions editions, Catalogue catalogue) {
        this.editions = editions;
        this.catalogue = catalogue;
    }

    @Override
    public EditionNumber wanted() {
        return editions.currentManifest().map(Manifest::number).orElse(EditionNumber.NONE);
    }

    @Override
    public Optional<SignedManifest> manifest() {
        return editions.current();
    }

    @Override
    public void proven(SignedManifest shown) {
        editions.proven(shown);
    }

    @Override
    public Optional<byte[]> snapshot(EditionNumber number) {
        return editions.snapshot(number);
    }

    @Override
    public Optional<byte[]> delta(EditionNumber to, EditionNumber from) {
        return editions.delta(to, from);
    }

    @Override
    public Optional<byte[]> media(Sha256 hash) {
        return catalogue.findMedia(hash);
    }
}
