// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One row as it stands in the file.
///
/// @param number the line or the object, from 1
/// @param cells what stands under each column, in the order of the columns; blank cells are absent
public record SourceRow(long number, Map<String, String> cells, Optional<Shape> shape) {
    public SourceRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /// What stands under `column`, or nothing.
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
