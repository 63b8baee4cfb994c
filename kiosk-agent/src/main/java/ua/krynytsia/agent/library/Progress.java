// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.EditionProgress.Mark;
import ua.krynytsia.wire.fleet.Manifest;

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
        change(was ->
                new EditionProgress(
                        mark(manifest, was.target()),
                        was.downloaded(),
                        was.verified(),
                        was.active()));
    }

    void downloaded(Manifest manifest) {
        change(was ->
                new EditionProgress(
                        was.target(),
                        mark(manifest, was.downloaded()),
                        was.verified(),
                        was.active()));
    }

    void verified(Manifest manifest) {
        change(was ->
                new EditionProgress(
                        was.target(),
                        was.downloaded(),
                        mark(manifest, was.verified()),
                        was.active()));
    }

    void active(Manifest manifest) {
        change(was ->
                new EditionProgress(
                        was.target(),
                        was.downloaded(),
                        was.verified(),
                        mark(manifest, was.active())));
    }

    private void change(UnaryOperator<EditionProgress> change) {
        marks.updateAndGet(change);
    }

    private Optional<Mark> mark(Manifest manifest, Optional<Mark> before) {
        boolean isSame =
                before.filter(mark -> mark.number().equals(manifest.number()))
                        .filter(mark -> mark.digest().equals(manifest.digest()))
                        .isPresent();
        return isSame
                ? before
                : Optional.of(new Mark(manifest.number(), manifest.digest(), clock.instant()));
    }
}
