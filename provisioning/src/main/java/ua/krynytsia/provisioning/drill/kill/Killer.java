// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.time.Duration;
import java.util.random.RandomGenerator;
import ua.krynytsia.provisioning.stack.Patience;

/// Kills one victim again and again: every fourth time, as chance has it, while it starts, else
/// while it serves.
final class Killer {
    private static final int SOME = 4;

    private final Victim victim;
    private final Pace pace;
    private final RandomGenerator random;

    Killer(Victim victim, Pace pace, RandomGenerator random) {
        this.victim = victim;
        this.pace = pace;
        this.random = random;
    }

    /// From a victim that serves to a victim that serves.
    void kill(int times) {
        for (int time = 0; time < times; time++) {
            pace.awaitTurnToKill();
            boolean isEarly = random.nextInt(SOME) == 0;
            if (!isEarly) {
                victim.life().awaitServing();
            }
            Patience.pause(moment(isEarly ? victim.usualStart() : victim.longestLife()));
            victim.life().kill();
            pace.oneKilled();
            victim.life().launch();
        }
        victim.life().awaitServing();
    }

    private Duration moment(Duration longest) {
        return Duration.ofNanos(random.nextLong(longest.toNanos()));
    }
}
