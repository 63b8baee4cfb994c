// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import ua.krynytsia.app.condition.Veil;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.window.ScreenPicture;

/// Pictures of the screen for those far away: none within five minutes of a touch, none while a
/// form, a receipt or the technician's desk is open, and never without a word on the glass. FX
/// thread.
final class Snapshots {
    private static final Duration QUIET = Duration.ofMinutes(5);
    private static final Duration NOTICE = Duration.ofSeconds(6);

    private final AgentLink link;
    private final Executor drawing;
    private final Veil veil;
    private final LongSupplier nanos;
    private Optional<Long> lastTouch = Optional.empty();
    private Optional<Long> noticed = Optional.empty();

    /// @param drawing where the picture is encoded
    Snapshots(AgentLink link, Executor drawing, Veil veil, LongSupplier nanos) {
        this.link = link;
        this.drawing = drawing;
        this.veil = veil;
        this.nanos = nanos;
    }

    void touched() {
        lastTouch = Optional.of(nanos.getAsLong());
    }

    /// @param isPrivate what stands there is for one person only
    void wanted(UUID command, Node glass, boolean isPrivate) {
        if (isPrivate) {
            link.refusePicture(command, "form");
        } else if (lastTouch.filter(touch -> isWithin(touch, QUIET)).isPresent()) {
            link.refusePicture(command, "touched");
        } else {
            noticed = Optional.of(nanos.getAsLong());
            veil.pictureNotice(true);
            var picture = ScreenPicture.of(glass);
            drawing.execute(() -> link.sendPicture(command, picture.png()));
        }
    }

    /// Takes the word away after a while.
    void step() {
        if (noticed.filter(moment -> !isWithin(moment, NOTICE)).isPresent()) {
            noticed = Optional.empty();
            veil.pictureNotice(false);
        }
    }

    private boolean isWithin(long moment, Duration limit) {
        return nanos.getAsLong() - moment < limit.toNanos();
    }
}
