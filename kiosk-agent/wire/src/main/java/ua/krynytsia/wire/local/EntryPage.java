// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A part of a list.
///
/// @param total of all entries that fit, of which `lines` are those from `offset`
/// @param byDistrict how many of the whole resource lie in each district; `outside` for those out
///   of the city
public record EntryPage(
        int total, int offset, List<EntryLine> lines, Map<String, Integer> byDistrict) {
    public EntryPage {
        lines = List.copyOf(lines);
        byDistrict = Collections.unmodifiableMap(new TreeMap<>(byDistrict));
    }
}
