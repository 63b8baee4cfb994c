// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.json.WireJson;

/// Keeps the borders read from what is published of the entries of [#RESOURCE], and reads them anew
/// when any of these has changed. Thread-safe.
final class Locating {
    /// The resource whose areas are the districts.
    static final String RESOURCE = "districts";

    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(Map.of(), new Districts(Map.of())));

    private record Known(Map<String, String> revisions, Districts districts) {
        Known {
            revisions = Map.copyOf(revisions);
        }
    }

    /// The districts as this transaction sees them.
    Districts districts(Handle handle) {
        Map<String, String> revisions = revisions(handle);
        Known last = known.get();
        if (last.revisions().equals(revisions)) {
            return last.districts();
        }
        Districts fresh = read(handle);
        known.set(new Known(revisions, fresh));
        return fresh;
    }

    private static Map<String, String> revisions(Handle handle) {
        var revisions = new LinkedHashMap<String, String>();
        handle.createQuery(
                        """
                        select document_key, cast(live_revision as varchar(20)) from document
                        where kind = 'entry' and resource = :resource
                            and live_revision is not null
                        """)
                .bind("resource", RESOURCE)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(row -> revisions.put(row.getKey(), row.getValue()));
        return revisions;
    }

    private static Districts read(Handle handle) {
        var areas = new LinkedHashMap<String, Entry>();
        handle.createQuery(
                        """
                        select coalesce(r.content, d.content) from document d
                        left join document_revision r on r.document_key = d.document_key
                            and r.revision = d.live_revision and d.live_revision <> d.revision
                        where d.kind = 'entry' and d.resource = :resource
                            and d.live_revision is not null
                        order by d.document_key
                        """)
                .bind("resource", RESOURCE)
                .map((rows, context) -> WireJson.read(rows.getBytes(1), Entry.class))
                .forEach(entry -> areas.put(entry.id(), entry));
        return Districts.of(areas.values());
    }
}
