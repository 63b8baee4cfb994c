// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.time.Instant;
import java.util.Comparator;
import ua.krynytsia.rules.ukrainian.AlphabetKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.local.EntryLine;

/// An entry as it stands in a list.
///
/// @param order its key by the Ukrainian alphabet
record Listed(Resource resource, Entry entry, EntryLine line, String order) {
    static final Comparator<Listed> BY_ALPHABET = Comparator.comparing(Listed::order);

    /// Pinned ones above the others, then the newest; without a beginning last.
    static final Comparator<Listed> NEWEST_FIRST =
            Comparator.comparing((Listed listed) -> !listed.isPinned())
                    .thenComparing(Listed::began, Comparator.reverseOrder())
                    .thenComparing(BY_ALPHABET);

    static Listed of(Entry entry, Resource resource) {
        EntryLine line = EntryTexts.line(entry, resource);
        String order = AlphabetKey.of(line.title().ukrainian()) + '\0' + entry.id();
        return new Listed(resource, entry, line, order);
    }

    private boolean isPinned() {
        return entry.showing().map(Showing::pinned).orElse(false);
    }

    private Instant began() {
        return entry.showing().map(Showing::from).orElse(Instant.EPOCH);
    }
}
