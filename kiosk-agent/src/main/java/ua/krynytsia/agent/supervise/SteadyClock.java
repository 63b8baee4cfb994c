// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Runs evenly from 1970 on, whatever is done to the machine's own clock: for measuring how long
/// something lasts, never for saying when it was. Does not go on while the machine sleeps.
public final class SteadyClock extends Clock {
    private final long begin = System.nanoTime();

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - begin);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /// Itself: a length of time has no zone.
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
