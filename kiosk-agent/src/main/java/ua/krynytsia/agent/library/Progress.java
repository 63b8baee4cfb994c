// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.EditionProgress.Mark;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.SignedManifest;

/// How far the wanted edition has come, for the server to see. A mark once set for an edition keeps
/// its first moment.
final class Progress {
    private final Clock clock;
    private final AtomicReference<EditionProgress> marks =
            new AtomicReference<>(EditionProgress.NOTHING);

    Progress(Clock clock) {
        this.clock = clock;
    }

    EditionProgress marks() {
        return marks.get();
    }

    void target(Manifest manifest) {
        change(was -> was.withTarget(mark(manifest, was.target())));
    }

    void downloaded(Manifest manifest) {
        change(was -> was.withDownloaded(mark(manifest, was.downloaded())));
    }

    void verified(Manifest manifest) {
        change(was -> was.withVerified(mark(manifest, was.verified())));
    }

    /// @param signed as it lies on the disk; empty where it cannot be read
    void active(Manifest manifest, Optional<SignedManifest> signed) {
        change(was -> was.withActive(mark(manifest, was.active()), signed));
    }

    private void change(UnaryOperator<EditionProgress> change) {
        marks.updateAndGet(change);
    }

    private Mark mark(Manifest manifest, Optional<Mark> before) {
        return before.filter(mark -> mark.number().equals(manifest.number()))
                .filter(mark -> mark.digest().equals(manifest.digest()))
                .orElseGet(() -> new Mark(manifest.number(), manifest.digest(), clock.instant()));
    }
}
