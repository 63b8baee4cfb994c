// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import ua.krynytsia.wire.LocalizedText;

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
