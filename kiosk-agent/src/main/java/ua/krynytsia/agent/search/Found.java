// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.DocumentKey;

/// @param corrected the words that were searched instead, where the typed ones found nothing
/// @param keys of all entries found, the best first
public record Found(Optional<String> corrected, List<DocumentKey> keys) {
    static final Found NOTHING = new Found(Optional.empty(), List.of());

    public Found {
        keys = List.copyOf(keys);
    }
}
