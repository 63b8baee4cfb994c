// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;

/// How far an edition has come on a kiosk; each step with its digest and the moment it was reached.
public record EditionProgress(
        Optional<Mark> target,
        Optional<Mark> downloaded,
        Optional<Mark> verified,
        Optional<Mark> active) {
    public static final EditionProgress NOTHING =
            new EditionProgress(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public record Mark(EditionNumber number, Sha256 digest, Instant at) {}
}
