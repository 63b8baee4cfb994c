// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Duration;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;

/// What is looked after from time to time.
final class Rounds {
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration UNCLAIMED = Duration.ofMinutes(5);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final CentralParts parts;
    private final Care care;
    private final Sleeper sleeper;

    Rounds(CentralParts parts, Care care, Sleeper sleeper) {
        this.parts = parts;
        this.care = care;
        this.sleeper = sleeper;
    }

    void watchKiosk(Supervisor threads) throws InterruptedException {
        while (true) {
            care.check(threads);
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

    /// First makes the lists ready and gives back the memory that this took; then every hour, but
    /// not while somebody uses the kiosk.
    void tidyLibrary() throws InterruptedException {
        parts.library().content().ifPresent(Content::prepare);
        Runtime.getRuntime().gc();
        while (true) {
            sleeper.sleep(TIDY);
            parts.library().checkValidity();
            while (care.watch().isInSession()) {
                sleeper.sleep(LATER);
            }
            parts.identity().findRoot().ifPresent(parts.library()::tidy);
        }
    }
}
