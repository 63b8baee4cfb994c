// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.SignedManifest;

/// What the terminals download, as the composition root hands it over.
public interface EditionSource {
    /// The number of the edition that this terminal is to show; [EditionNumber#NONE] before the
    /// first.
    EditionNumber wanted(KioskId kiosk);

    Optional<SignedManifest> manifest(KioskId kiosk);

    /// What a terminal says it shows, to be judged by its signature.
    void proven(SignedManifest shown);

    Optional<byte[]> snapshot(EditionNumber number);

    /// Empty where a snapshot is cheaper.
    Optional<byte[]> delta(EditionNumber to, EditionNumber from);

    Optional<byte[]> media(Sha256 hash);
}
