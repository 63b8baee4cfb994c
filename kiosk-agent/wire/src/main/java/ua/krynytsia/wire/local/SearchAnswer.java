// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.content.Presentation;

/// What was found, grouped by resource, the best group first: the entries that are called so or lie
/// there; where there are none, those that have the words anywhere.
///
/// @param total of all entries in `groups`
/// @param corrected the query that was answered instead, where the typed one found nothing
/// @param further what else was found; absent from agents before it was known
public record SearchAnswer(
        int total, Optional<String> corrected, List<Group> groups, Optional<Further> further) {
    public SearchAnswer {
        groups = List.copyOf(groups);
    }

    /// The entries that have the words only in other texts; empty where these are the answer.
    public List<Group> mentions() {
        return further.map(Further::mentions).orElseGet(List::of);
    }

    /// @param total in this resource, of which `lines` are the best
    /// @param section its id; absent from agents before it was told
    public record Group(
            String resource,
            Presentation presentation,
            int total,
            List<EntryLine> lines,
            Optional<String> section) {
        public Group {
            lines = List.copyOf(lines);
        }

        public Group(String resource, Presentation presentation, int total, List<EntryLine> lines) {
            this(resource, presentation, total, lines, Optional.empty());
        }
    }

    /// What stands below the answer.
    ///
    /// @param mentions entries that have the words only in other texts
    /// @param bySection how many of all found entries stand in each section, by its id
    public record Further(List<Group> mentions, Map<String, Integer> bySection) {
        public Further {
            mentions = List.copyOf(mentions);
            bySection = Collections.unmodifiableMap(new TreeMap<>(bySection));
        }
    }
}
