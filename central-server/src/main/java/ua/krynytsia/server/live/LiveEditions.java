// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.fleet.EditionSource;
import ua.krynytsia.server.publishing.RollOuts;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The editions as the fleet sees them: all terminals want the current one, those of a roll-out
/// that has reached them the one above it.
public final class LiveEditions implements EditionSource {
    private final Editions editions;
    private final Catalogue catalogue;
    private final RollOuts rollOuts;

    public LiveEditions(Editions editions, Catalogue catalogue, RollOuts rollOuts) {
        this.editions = editions;
        this.catalogue = catalogue;
        this.rollOuts = rollOuts;
    }

    /// What each terminal wants now.
    public Function<KioskId, EditionNumber> wanted() {
        EditionNumber live =
                editions.currentManifest().map(Manifest::number).orElse(EditionNumber.NONE);
        return kiosk ->
                rollOuts.stagedFor(kiosk).filter(staged -> staged.isAfter(live)).orElse(live);
    }

    @Override
    public EditionNumber wanted(KioskId kiosk) {
        return wanted().apply(kiosk);
    }

    @Override
    public Optional<SignedManifest> manifest(KioskId kiosk) {
        return rollOuts.stagedFor(kiosk).isEmpty()
                ? editions.current()
                : editions.find(wanted(kiosk));
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
