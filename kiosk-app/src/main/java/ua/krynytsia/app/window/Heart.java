// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/// Beats with the rendering pulse: when it stands still, so does the screen, and the agent notices.
/// A pulse waits for the renderer only where there is something new to draw, so each beat has to
/// change something on the glass.
public final class Heart extends AnimationTimer {
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int STEPS_PER_BEAT = 10;

    private final Runnable step;
    private final Runnable beat;
    private final UUID run = UUID.randomUUID();
    private long frames;
    private long lastStep;
    private int steps;

    /// @param step ten times a second
    /// @param beat once a second
    public Heart(Runnable step, Runnable beat) {
        this.step = step;
        this.beat = beat;
    }

    /// Tells this start of the app from every other.
    public UUID run() {
        return run;
    }

    public long frames() {
        return frames;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (now - lastStep < STEP_NANOS) {
            return;
        }
        lastStep = now;
        step.run();
        steps++;
        if (steps % STEPS_PER_BEAT == 0) {
            beat.run();
        }
    }
}
