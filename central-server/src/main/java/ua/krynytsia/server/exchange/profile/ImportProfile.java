// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ua.krynytsia.server.exchange.source.ColumnName;
import ua.krynytsia.wire.Require;

/// How a file is read: which resource its rows belong to and which column is which field. In a
/// bundle's `imports.json`:
///
///     {"file":"schools.csv","resource":"schools","key":["code"],
///      "columns":{"Назва":"name","Name":"name@en"},
///      "point":{"latitude":"Широта","longitude":"Довгота"},"headerRows":1}
///
/// @param file the exact name
/// @param key the columns, or properties, whose values identify a row
/// @param columns column → field id; `@en` behind it means the English of a localized text,
///   `@from` and `@until` the ends of a period; `showing@shown`, `showing@districts`,
///   `showing@kiosks` and `showing@pinned` say when and where an entry of a rubric is shown
/// @param headerRows how many rows name the columns; one where it is not said
public record ImportProfile(
        String file,
        String resource,
        List<String> key,
        Map<String, String> columns,
        Optional<PointColumns> point,
        Optional<Integer> headerRows) {
    public ImportProfile {
        Require.slug("resource of an import", resource);
        key = key.stream().map(ColumnName::of).toList();
        Map<String, String> named = new TreeMap<>();
        columns.forEach((column, field) -> named.put(ColumnName.of(column), field));
        columns = Collections.unmodifiableMap(named);
        Require.that(!key.isEmpty(), "an import must name the columns that identify a row");
    }

    /// The columns of a place on the map, in degrees.
    public record PointColumns(String latitude, String longitude) {
        public PointColumns {
            latitude = ColumnName.of(latitude);
            longitude = ColumnName.of(longitude);
        }
    }

    /// Every column that the file must have.
    public Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(key);
        needed.addAll(columns.keySet());
        point.ifPresent(place -> {
            needed.add(place.latitude());
            needed.add(place.longitude());
        });
        return needed;
    }

    /// The needed columns that are not among `present`.
    public List<String> missing(List<String> present) {
        var missing = new ArrayList<>(needed());
        missing.removeAll(present);
        return List.copyOf(missing);
    }

    public ImportProfile named(String fileName) {
        return new ImportProfile(fileName, resource, key, columns, point, headerRows);
    }
}
