// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.json.WireJson;

/// Where entries stand, how they stood, and what was set aside, inside one transaction.
///
///     set_aside(document_key, kept_by, base_revision, content, kept)
final class StatusTable {
    private final Handle handle;

    StatusTable(Handle handle) {
        this.handle = handle;
    }

    Map<DocumentKey, Status> among(Collection<DocumentKey> keys) {
        var found = new HashMap<DocumentKey, Status>();
        if (keys.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        """
                        select d.document_key, d.state, d.revision, coalesce(d.live_revision, 0),
                            o.organisation
                        from document d
                        left join document_owner o on o.document_key = d.document_key
                        where d.document_key in (<keys>)
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) -> Map.entry(new DocumentKey(rows.getString(1)), status(rows)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    /// The newest first.
    List<Revision> revisions(DocumentKey key) {
        return handle.createQuery(
                        """
                        select content, revision, changed, changed_by from document
                        where document_key = :key
                        union all
                        select content, revision, changed, changed_by from document_revision
                        where document_key = :key
                        order by 2 desc
                        """)
                .bind("key", key.value())
                .map((rows, context) -> revision(rows))
                .list();
    }

    void setAside(Entry entry, long base, Instant now, String who) {
        handle.createUpdate(
                        """
                        merge into set_aside t
                        using (select cast(:key as varchar(200)) as document_key,
                                cast(:who as varchar(200)) as kept_by) s
                            on t.document_key = s.document_key and t.kept_by = s.kept_by
                        when matched then update set base_revision = :base, content = :content,
                            kept = :now
                        when not matched then insert (document_key, kept_by, base_revision,
                                content, kept)
                            values (:key, :who, :base, :content, :now)
                        """)
                .bind("key", entry.key().value())
                .bind("who", who)
                .bind("base", base)
                .bind("content", WireJson.write(entry))
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    List<Revision> setAside(DocumentKey key) {
        return handle.createQuery(
                        """
                        select content, base_revision, kept, kept_by from set_aside
                        where document_key = :key order by kept desc
                        """)
                .bind("key", key.value())
                .map((rows, context) -> revision(rows))
                .list();
    }

    void drop(DocumentKey key, String who) {
        handle.createUpdate("delete from set_aside where document_key = :key and kept_by = :who")
                .bind("key", key.value())
                .bind("who", who)
                .execute();
    }

    private static Status status(ResultSet rows) throws SQLException {
        long live = rows.getLong(4);
        return new Status(
                State.find(rows.getString(2)).orElse(State.DRAFT),
                rows.getLong(3),
                live == 0 ? Optional.empty() : Optional.of(live),
                Optional.ofNullable(rows.getString(5)));
    }

    private static Revision revision(ResultSet rows) throws SQLException {
        return new Revision(
                WireJson.read(rows.getBytes(1), Entry.class),
                rows.getLong(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4));
    }
}
