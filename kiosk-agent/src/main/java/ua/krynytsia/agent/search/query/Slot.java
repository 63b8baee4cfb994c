// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.util.ArrayList;
import java.util.List;

/// One word of a query with all its leads; an entry fits by any of them.
///
/// @param typed as the resident reads it back
/// @param isRequired whether an entry without it does not fit; the others only rank
record Slot(String typed, boolean isRequired, List<Lead> leads) {
    Slot {
        leads = List.copyOf(leads);
    }

    Slot with(List<Lead> more) {
        var all = new ArrayList<>(leads);
        all.addAll(more);
        return new Slot(typed, isRequired, all);
    }

    Slot further(int more) {
        return new Slot(typed, isRequired, leads.stream().map(lead -> lead.further(more)).toList());
    }
}
