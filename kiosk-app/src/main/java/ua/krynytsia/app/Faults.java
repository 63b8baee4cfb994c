// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Counts what broke. A fault in layout comes back with every pulse, so only the first of a second
/// is answered; five answered within a minute, and the program gives up.
final class Faults {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int TOO_MANY = 5;

    private final LongSupplier nanos;
    private final Runnable giveUp;
    private final Deque<Long> answered = new ArrayDeque<>();

    Faults(LongSupplier nanos, Runnable giveUp) {
        this.nanos = nanos;
        this.giveUp = giveUp;
    }

    /// Whether this one is to be answered with a page.
    boolean isFirstLately() {
        long now = nanos.getAsLong();
        answered.removeIf(before -> now - before > MINUTE);
        Long last = answered.peekLast();
        if (last != null && now - last < SECOND) {
            return false;
        }
        answered.addLast(now);
        if (answered.size() >= TOO_MANY) {
            giveUp.run();
        }
        return true;
    }
}
