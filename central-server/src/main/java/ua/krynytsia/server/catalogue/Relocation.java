// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;

/// Walks over the documents that a change elsewhere touches, page by page, so that the memory it
/// takes does not grow with their number.
final class Relocation {
    private final Handle handle;
    private final Districts districts;

    Relocation(Handle handle, Districts districts) {
        this.handle = handle;
        this.districts = districts;
    }

    private record Placed(DocumentKey key, GeoPoint point, String locality) {}

    /// Gives the keys of the entries that lie in another district than their row says.
    void moved(int pageSize, Consumer<List<DocumentKey>> each) {
        String last = "";
        List<Placed> page = placed(last, pageSize);
        while (!page.isEmpty()) {
            List<DocumentKey> moved =
                    page.stream().filter(this::isElsewhere).map(Placed::key).toList();
            if (!moved.isEmpty()) {
                each.accept(moved);
            }
            last = page.getLast().key().value();
            page = placed(last, pageSize);
        }
    }

    /// Gives the keys of the entries and layers of a resource.
    void owned(String resource, int pageSize, Consumer<List<DocumentKey>> each) {
        String last = "";
        List<DocumentKey> page = owned(resource, last, pageSize);
        while (!page.isEmpty()) {
            each.accept(new ArrayList<>(page));
            last = page.getLast().value();
            page = owned(resource, last, pageSize);
        }
    }

    private boolean isElsewhere(Placed placed) {
        return !DocumentRow.code(districts.locate(placed.point())).equals(placed.locality());
    }

    private List<Placed> placed(String after, int limit) {
        return handle.createQuery(
                        """
                        select document_key, latitude, longitude, locality from document
                        where latitude is not null and document_key > :after
                        order by document_key fetch first :limit rows only
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .map((rows, context) ->
                        new Placed(
                                new DocumentKey(rows.getString(1)),
                                new GeoPoint(rows.getDouble(2), rows.getDouble(3)),
                                rows.getString(4)))
                .list();
    }

    private List<DocumentKey> owned(String resource, String after, int limit) {
        return handle.createQuery(
                        """
                        select document_key from document
                        where resource = :resource and document_key > :after
                        order by document_key fetch first :limit rows only
                        """)
                .bind("resource", resource)
                .bind("after", after)
                .bind("limit", limit)
                .map((rows, context) -> new DocumentKey(rows.getString(1)))
                .list();
    }
}
