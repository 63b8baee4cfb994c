// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.GeoPoint;

/// One entry to be: its code, the texts of its columns in order, and where it stands.
public record Row(String code, Map<String, String> cells, Optional<GeoPoint> point) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
