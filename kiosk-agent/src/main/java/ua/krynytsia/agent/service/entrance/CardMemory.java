// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.util.HashMap;
import java.util.Map;
import ua.krynytsia.wire.local.LocalEvent;

/// Counts, from what the readers tell the screen, how many cards were held to each reader; nothing
/// of the cards themselves. Thread-safe.
public final class CardMemory {
    private final Map<String, Long> held = new HashMap<>();

    /// Anything the screen is told; only cards matter here.
    public synchronized void heard(LocalEvent event) {
        if (event instanceof LocalEvent.CardRead(String reader)) {
            held.merge(reader, 1L, Long::sum);
        } else if (event instanceof LocalEvent.TechnicianCard(String reader)) {
            held.merge(reader, 1L, Long::sum);
        }
    }

    /// How many cards were held to this reader, of whatever kind.
    public synchronized long held(String reader) {
        return held.getOrDefault(reader, 0L);
    }
}
