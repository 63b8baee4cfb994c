// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after one failure, two, three: doubling from `first` to `longest`, each drawn
/// at random between half and the whole, so that many kiosks do not come back at the same instant.
public record Backoff(Duration first, Duration longest) {
    private static final int MAX_DOUBLINGS = 30;

    public Backoff {
        if (!first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "a backoff needs 0 < first ≤ longest, but has " + first + " and " + longest);
        }
    }

    /// @param failures in a row, from 1
    public Duration delay(int failures, RandomGenerator random) {
        int doublings = Math.clamp(failures - 1L, 0, MAX_DOUBLINGS);
        long ceiling = Math.min(first.toMillis() << doublings, longest.toMillis());
        long whole = Math.max(ceiling, 1);
        return Duration.ofMillis(random.nextLong((whole + 1) / 2, whole + 1));
    }
}
