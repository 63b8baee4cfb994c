// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A bell that a loop waits on. Rings that come while nobody waits count as one; none is lost.
public final class Wake {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /// Waits for a ring, at most `longest`.
    ///
    /// @return whether it rang
    public boolean await(Duration longest) throws InterruptedException {
        boolean rang = rings.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        rings.drainPermits();
        return rang;
    }
}
