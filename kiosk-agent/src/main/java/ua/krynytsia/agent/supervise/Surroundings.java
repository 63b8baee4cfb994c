// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.security.SecureRandom;
import java.time.Clock;

/// What a test replaces to make time and chance its own.
public record Surroundings(Clock clock, SecureRandom random, Sleeper sleeper) {
    public static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), new SecureRandom(), Sleeper.REAL);
    }
}
