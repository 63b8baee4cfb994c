// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Duration;
import ua.krynytsia.agent.alerts.Alerts;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Wake;

/// What is looked after from time to time.
final class Rounds {
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration STARTED = Duration.ofSeconds(2);
    private static final Duration SETTLING = Duration.ofSeconds(20);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration UNCLAIMED = Duration.ofMinutes(5);
    private static final Duration LATER = Duration.ofMinutes(1);

    /// Bytes.
    private static final long WORTHWHILE = 4 << 20;

    private final CentralParts parts;
    private final Care care;
    private final Sleeper sleeper;
    private final Wake arrived = new Wake();

    Rounds(CentralParts parts, Care care, Sleeper sleeper) {
        this.parts = parts;
        this.care = care;
        this.sleeper = sleeper;
        parts.library().watch(_ -> arrived.ring());
    }

    void watchKiosk(Supervisor threads) throws InterruptedException {
        while (true) {
            care.check(threads);
            sleeper.sleep(PULSE);
        }
    }

    /// What expires goes, what is not heard of any more becomes unknown.
    void watchAlerts(Alerts alerts) throws InterruptedException {
        while (true) {
            alerts.judge();
            sleeper.sleep(PULSE);
        }
    }

    /// Erases residents' files for which no form came.
    void tidyOutbox() throws InterruptedException {
        while (true) {
            parts.outbox().attachments().eraseUnclaimed();
            sleeper.sleep(UNCLAIMED);
        }
    }

    /// Makes the lists ready, at the start when the screen is served and devices are found, later
    /// whenever an edition has arrived; reads all files anew every hour. Not while somebody uses
    /// the kiosk.
    void tidyLibrary() throws InterruptedException {
        arrived.ring();
        while (true) {
            if (arrived.await(TIDY)) {
                sleeper.sleep(SETTLING);
                awaitNobody();
                parts.library().content().ifPresent(Content::prepare);
            } else {
                parts.library().checkValidity();
                awaitNobody();
                parts.identity().findRoot().ifPresent(parts.library()::tidy);
            }
        }
    }

    /// Gives back memory that was taken for a while, which the collector alone would keep. Not
    /// while somebody uses the kiosk: it stops everything for a tenth of a second.
    void giveMemoryBack() throws InterruptedException {
        sleeper.sleep(STARTED);
        for (long kept = 0; ; sleeper.sleep(LATER)) {
            long now = Runtime.getRuntime().totalMemory();
            if (now > kept + WORTHWHILE && !care.watch().isInSession()) {
                Runtime.getRuntime().gc();
                kept = Runtime.getRuntime().totalMemory();
            }
        }
    }

    private void awaitNobody() throws InterruptedException {
        while (care.watch().isInSession()) {
            sleeper.sleep(LATER);
        }
    }
}
