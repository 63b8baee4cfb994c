// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.util.List;
import java.util.Optional;

/// What a query finds, by resource, the resource of the best entry first.
///
/// @param corrected the words that were searched instead, where the typed ones found nothing
/// @param answer the entries that are called so, or lie there; where there are none, those that
///   have the words anywhere
/// @param mentions entries that have the words elsewhere, where others are called so
public record Found(Optional<String> corrected, List<Group> answer, List<Group> mentions) {
    /// What a query without a match finds.
    public static final Found NOTHING = new Found(Optional.empty(), List.of(), List.of());

    public Found {
        answer = List.copyOf(answer);
        mentions = List.copyOf(mentions);
    }

    /// The entries of one resource.
    ///
    /// @param total of all found there
    /// @param ids of the best of them, as many as were asked for
    public record Group(String resource, int total, List<String> ids) {
        public Group {
            ids = List.copyOf(ids);
        }
    }
}
