// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.content.Presentation;

/// What was found, grouped by resource, the best group first.
///
/// @param total of all entries found
/// @param corrected the query that was answered instead, where the typed one found nothing
public record SearchAnswer(int total, Optional<String> corrected, List<Group> groups) {
    public SearchAnswer {
        groups = List.copyOf(groups);
    }

    /// @param total in this resource, of which `lines` are the best
    public record Group(
            String resource, Presentation presentation, int total, List<EntryLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
