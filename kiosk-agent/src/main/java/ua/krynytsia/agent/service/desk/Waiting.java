// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import ua.krynytsia.agent.supervise.Sleeper;

/// Waits for something to happen, looking ten times a second.
final class Waiting {
    private static final Duration STEP = Duration.ofMillis(100);

    private final Sleeper sleeper;

    Waiting(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    /// Whether it happened within `longest`.
    boolean until(BooleanSupplier happened, Duration longest) throws InterruptedException {
        for (long steps = longest.dividedBy(STEP); steps > 0; steps--) {
            if (happened.getAsBoolean()) {
                return true;
            }
            sleeper.sleep(STEP);
        }
        return happened.getAsBoolean();
    }

    void pause(Duration time) throws InterruptedException {
        sleeper.sleep(time);
    }
}
