// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.Require;

/// One row of a resource: a school, a shelter, a service. `locality` is computed by the server from
/// the entry's point and the borders of the districts; `showing` is of a rubric's entries only.
public record Entry(
        String resource,
        String id,
        Map<String, FieldValue> values,
        Locality locality,
        Optional<Showing> showing)
        implements Document {
    public Entry {
        Require.slug("resource of an entry", resource);
        Require.slug("entry id", id);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Entry(String resource, String id, Map<String, FieldValue> values, Locality locality) {
        this(resource, id, values, locality, Optional.empty());
    }

    public Entry withValues(Map<String, FieldValue> others) {
        return new Entry(resource, id, others, locality, showing);
    }

    public Entry withLocality(Locality other) {
        return new Entry(resource, id, values, other, showing);
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.entry(resource, id);
    }

    public Optional<FieldValue> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /// The first place among the values, in the order of the field ids.
    public Optional<GeoPoint> point() {
        return values.values().stream()
                .filter(FieldValue.Point.class::isInstance)
                .map(value -> ((FieldValue.Point) value).point())
                .findFirst();
    }
}
