// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.List;
import java.util.SortedMap;
import ua.krynytsia.wire.LocalizedText;

/// One row of a sheet as it is shown.
///
/// @param number as Excel numbers it, from 1
/// @param cells by column from 0; blank ones are absent
/// @param troubles what of it could not be read
record SheetRow(long number, SortedMap<Integer, String> cells, List<LocalizedText> troubles) {
    SheetRow {
        troubles = List.copyOf(troubles);
    }

    boolean isBlank() {
        return cells.isEmpty() && troubles.isEmpty();
    }
}
