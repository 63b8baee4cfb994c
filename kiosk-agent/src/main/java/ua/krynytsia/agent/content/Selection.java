// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which part of a list is wanted.
///
/// @param narrowing what there must be in it
/// @param found ids of the only entries that come into question, the best first
/// @param isByAlphabet whether these are to be sorted, too
public record Selection(
        int offset,
        int limit,
        Narrowing narrowing,
        Optional<List<String>> found,
        boolean isByAlphabet) {
    public Selection {
        found = found.map(List::copyOf);
    }

    public Selection among(List<String> ids) {
        return new Selection(offset, limit, narrowing, Optional.of(ids), isByAlphabet);
    }

    /// @param district a district's id, or `outside`
    /// @param facets a value for each of some facet fields
    public record Narrowing(Optional<String> district, Map<String, String> facets) {
        public Narrowing {
            facets = Map.copyOf(facets);
        }
    }
}
