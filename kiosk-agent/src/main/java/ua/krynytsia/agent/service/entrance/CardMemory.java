// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.local.LocalEvent;

/// Remembers, from what the readers tell the screen, how many cards were held to each reader and
/// when a technician's was held last; nothing of the cards themselves. Thread-safe.
public final class CardMemory {
    private static final String TECHNICIAN = "technician";

    private final Clock clock;
    private final Map<String, Long> held = new HashMap<>();
    private Optional<Badge> last = Optional.empty();

    public CardMemory(Clock clock) {
        this.clock = clock;
    }

    /// Anything the screen is told; only cards matter here.
    public synchronized void heard(LocalEvent event) {
        if (event instanceof LocalEvent.CardRead(String reader)) {
            held.merge(reader, 1L, Long::sum);
        } else if (event instanceof LocalEvent.TechnicianCard(String reader)) {
            held.merge(reader, 1L, Long::sum);
            last = Optional.of(new Badge(TECHNICIAN, clock.instant()));
        }
    }

    /// How many cards were held to this reader, of whatever kind.
    public synchronized long held(String reader) {
        return held.getOrDefault(reader, 0L);
    }

    /// The technician's card held last.
    public synchronized Optional<Badge> lastBadge() {
        return last;
    }
}
