// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How one file of the bundle is read, as `imports.json` says it.
public record ImportPlan(
        String file,
        String resource,
        List<String> key,
        Map<String, String> columns,
        Optional<PointColumns> point,
        int headerRows) {
    public ImportPlan {
        key = List.copyOf(key);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /// The columns of a place.
    public record PointColumns(String latitude, String longitude) {}

    public static ImportPlan of(ResourcePlan plan) {
        boolean columnsHoldPoint = plan.hasPoint() && !plan.isGeoJson();
        return new ImportPlan(
                plan.file(),
                plan.id(),
                List.of(ResourcePlan.CODE),
                plan.columns(),
                columnsHoldPoint
                        ? Optional.of(
                                new PointColumns(ResourcePlan.LATITUDE, ResourcePlan.LONGITUDE))
                        : Optional.empty(),
                1);
    }
}
