// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.LocalizedText;

/// A part of a list.
///
/// @param total of all entries that fit, of which `lines` are those from `offset`
/// @param byDistrict how many of the whole resource, or of what a query finds in it, lie in each
///   district; `outside` for those out of the city
/// @param facets by which the list may be narrowed further; absent from agents before they were
///   known
/// @param letters where each first letter begins in a list by the alphabet; absent from other lists
public record EntryPage(
        int total,
        int offset,
        List<EntryLine> lines,
        Map<String, Integer> byDistrict,
        Optional<List<Facet>> facets,
        Optional<List<Letter>> letters) {
    public EntryPage {
        lines = List.copyOf(lines);
        byDistrict = Collections.unmodifiableMap(new TreeMap<>(byDistrict));
        facets = facets.map(List::copyOf);
        letters = letters.map(List::copyOf);
    }

    public EntryPage(
            int total,
            int offset,
            List<EntryLine> lines,
            Map<String, Integer> byDistrict,
            Optional<List<Facet>> facets) {
        this(total, offset, lines, byDistrict, facets, Optional.empty());
    }

    public EntryPage(
            int total, int offset, List<EntryLine> lines, Map<String, Integer> byDistrict) {
        this(total, offset, lines, byDistrict, Optional.empty());
    }

    /// @param letter capital, as names begin
    /// @param index of the first line with it, from 0
    public record Letter(String letter, int index) {}

    /// One field by which a list may be narrowed, with how many entries each choice leaves.
    ///
    /// @param field the id of the field
    /// @param counts in the order of the declaration; choices that leave nothing are left out
    public record Facet(String field, LocalizedText label, List<Count> counts) {
        public Facet {
            counts = List.copyOf(counts);
        }

        /// @param value an option's id; `yes` or `no`; the id of an entry referred to
        public record Count(String value, LocalizedText label, int entries) {}
    }
}
