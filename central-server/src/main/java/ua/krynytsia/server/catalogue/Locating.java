// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.json.WireJson;

/// Keeps the borders read from the entries of [#RESOURCE], and reads them anew when any of these
/// has changed. Thread-safe.
final class Locating {
    /// The resource whose areas are the districts.
    static final String RESOURCE = "districts";

    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(Map.of(), new Districts(Map.of())));

    private record Known(Map<String, String> hashes, Districts districts) {
        Known {
            hashes = Map.copyOf(hashes);
        }
    }

    /// The districts as this transaction sees them.
    Districts districts(Handle handle) {
        Map<String, String> hashes = hashes(handle);
        Known last = known.get();
        if (last.hashes().equals(hashes)) {
            return last.districts();
        }
        Districts fresh = read(handle);
        known.set(new Known(hashes, fresh));
        return fresh;
    }

    private static Map<String, String> hashes(Handle handle) {
        var hashes = new LinkedHashMap<String, String>();
        handle.createQuery(
                        """
                        select document_key, content_hash from document
                        where kind = 'entry' and resource = :resource
                        """)
                .bind("resource", RESOURCE)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> hashes.put(row.getKey(), row.getValue()));
        return hashes;
    }

    private static Districts read(Handle handle) {
        var areas = new LinkedHashMap<String, Entry>();
        handle.createQuery(
                        """
                        select content from document
                        where kind = 'entry' and resource = :resource order by document_key
                        """)
                .bind("resource", RESOURCE)
                .map((rows, context) -> WireJson.read(rows.getBytes(1), Entry.class))
                .forEach(entry -> areas.put(entry.id(), entry));
        return Districts.of(areas.values());
    }
}
