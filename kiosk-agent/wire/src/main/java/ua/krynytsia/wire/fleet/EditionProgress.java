// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;

/// How far an edition has come on a kiosk; each step with its digest and the moment it was reached.
///
/// @param newest the signed manifest of the edition shown, by which a server that was restored from
///   a backup learns what it has forgotten
public record EditionProgress(
        Optional<Mark> target,
        Optional<Mark> downloaded,
        Optional<Mark> verified,
        Optional<Mark> active,
        Optional<SignedManifest> newest) {
    public static final EditionProgress NOTHING =
            new EditionProgress(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public EditionProgress(
            Optional<Mark> target,
            Optional<Mark> downloaded,
            Optional<Mark> verified,
            Optional<Mark> active) {
        this(target, downloaded, verified, active, Optional.empty());
    }

    public EditionProgress withTarget(Mark mark) {
        return new EditionProgress(Optional.of(mark), downloaded, verified, active, newest);
    }

    public EditionProgress withDownloaded(Mark mark) {
        return new EditionProgress(target, Optional.of(mark), verified, active, newest);
    }

    public EditionProgress withVerified(Mark mark) {
        return new EditionProgress(target, downloaded, Optional.of(mark), active, newest);
    }

    /// @param manifest of the edition that is active now
    public EditionProgress withActive(Mark mark, Optional<SignedManifest> manifest) {
        return new EditionProgress(target, downloaded, verified, Optional.of(mark), manifest);
    }

    public record Mark(EditionNumber number, Sha256 digest, Instant at) {}
}
