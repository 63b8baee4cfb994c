// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// The sign of life of a loop that must go on. Thread-safe.
public final class Heartbeat {
    private final Clock clock;
    private final AtomicReference<Instant> last;

    /// Counts as beaten now.
    ///
    /// @param clock one that does not jump
    public Heartbeat(Clock clock) {
        this.clock = clock;
        this.last = new AtomicReference<>(clock.instant());
    }

    public void beat() {
        last.set(clock.instant());
    }

    /// Whether the last beat is not older.
    public boolean isFresh(Duration longest) {
        return !last.get().plus(longest).isBefore(clock.instant());
    }
}
