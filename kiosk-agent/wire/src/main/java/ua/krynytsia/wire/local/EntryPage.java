// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A part of a list.
///
/// @param total of all entries that fit, of which `lines` are those from `offset`
/// @param byDistrict how many of the whole resource, or of what a query finds in it, lie in each
///   district; `outside` for those out of the city
/// @param facets by which the list may be narrowed further; absent from agents before they were
///   known
public record EntryPage(
        int total,
        int offset,
        List<EntryLine> lines,
        Map<String, Integer> byDistrict,
        Optional<List<Facet>> facets) {
    public EntryPage {
        lines = List.copyOf(lines);
        byDistrict = Collections.unmodifiableMap(new TreeMap<>(byDistrict));
        facets = facets.map(List::copyOf);
    }

    public EntryPage(
            int total, int offset, List<EntryLine> lines, Map<String, Integer> byDistrict) {
        this(total, offset, lines, byDistrict, Optional.empty());
    }
}
