// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.bench.report.Figures;
import ua.krynytsia.provisioning.stack.FrameBuffer;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Rectangle;
import ua.krynytsia.provisioning.visitor.Stand;
import ua.krynytsia.provisioning.visitor.Visitor;

/// How soon the glass answers a finger, read from the display's own pixels. The clock starts before
/// the event is sent, so what the display takes to pass it on is counted too.
final class Reactions {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofNanos(300_000);
    private static final Duration LOOK_AT_ALL_EVERY = Duration.ofMillis(4);

    /// What has not changed for so long has come to rest.
    private static final Duration REST = Duration.ofMillis(300);

    private static final Duration BETWEEN = Duration.ofMillis(350);

    private final Stand stand;
    private final FrameBuffer pixels;

    Reactions(Stand stand) {
        this.stand = stand;
        pixels = stand.display().pixels();
    }

    /// A finger comes down on something: until its first pixel changes. It slides off again, so
    /// that nothing happens.
    Figures touches(int count) {
        var millis = new ArrayList<Double>();
        List<Target> targets =
                new Visitor(stand.finger(), stand.eyes())
                        .now().targets().stream().filter(target -> !target.partly()).toList();
        for (int i = 0; i < count; i++) {
            Target target = targets.get(i % targets.size());
            Rectangle part = middle(target);
            long before = pixels.sum(part);
            long start = System.nanoTime();
            stand.finger().press(part.centreX(), part.centreY());
            awaitOther(part, before, LOOK_EVERY);
            millis.add((System.nanoTime() - start) / 1e6);
            slideOff();
        }
        return new Figures("touch: pressed -> first changed pixel", millis);
    }

    /// Something is tapped: until the last pixel of what comes has changed.
    ///
    /// @param way names of steps and what to touch, all from one screen to the next
    double change(Target target) {
        Rectangle below = belowTheBar();
        long sum = pixels.sum(below);
        int x = (int) (target.x() + target.width() / 2);
        int y = (int) (target.y() + target.height() / 2);
        long start = System.nanoTime();
        stand.finger().tap(x, y);
        long last = start;
        boolean isChanged = false;
        while (!isChanged || System.nanoTime() - last < REST.toNanos()) {
            long now = pixels.sum(below);
            if (now != sum) {
                sum = now;
                last = System.nanoTime();
                isChanged = true;
            }
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new ProvisioningException("nothing came of touching " + target.id());
            }
            Patience.pause(LOOK_AT_ALL_EVERY);
        }
        return (last - start) / 1e6;
    }

    private void slideOff() {
        var shape = stand.shape();
        stand.finger().move(shape.width() / 2, 2);
        Patience.pause(Duration.ofMillis(60));
        stand.finger().lift();
        Patience.pause(BETWEEN);
    }

    private void awaitOther(Rectangle part, long before, Duration lookEvery) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (pixels.sum(part) == before) {
            if (System.nanoTime() > end) {
                throw new ProvisioningException("the glass does not answer a finger at " + part);
            }
            Patience.pause(lookEvery);
        }
    }

    /// Where a press shows: its colour changes everywhere.
    private static Rectangle middle(Target target) {
        return new Rectangle(
                (int) (target.x() + target.width() / 8),
                (int) (target.y() + target.height() / 8),
                (int) (target.width() * 3 / 4),
                (int) (target.height() * 3 / 4));
    }

    /// Without the bar where a clock ticks.
    private Rectangle belowTheBar() {
        int bar = pixels.height() / 8;
        return new Rectangle(0, bar, pixels.width(), pixels.height() - bar);
    }
}
