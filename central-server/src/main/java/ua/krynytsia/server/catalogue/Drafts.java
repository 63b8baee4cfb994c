// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.json.WireJson;

/// Work on documents beside what is published of them, inside one transaction. What is published
/// stays in `published` while `content` goes on.
final class Drafts {
    private final Handle handle;
    private final DocumentTable table;

    Drafts(Handle handle, DocumentTable table) {
        this.handle = handle;
        this.table = table;
    }

    /// New documents of which nothing is published.
    void insert(List<DocumentRow> rows, Instant now, String who) {
        table.insert(rows, now, who);
        rows.forEach(row -> retract(row.document().key(), "draft"));
    }

    /// Puts `rows` in the place of what stood there, keeping it in the history; what is published
    /// stays.
    void update(List<DocumentRow> rows, Instant now, String who) {
        if (rows.isEmpty()) {
            return;
        }
        table.keepHistory(rows);
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update document set sort_key = :sort, search_text = :search,
                            latitude = :latitude, longitude = :longitude, locality = :locality,
                            published = case when published_hash is null then null
                                else coalesce(published, content) end,
                            content = :content, content_hash = :hash, revision = revision + 1,
                            changed = :now, changed_by = :who
                        where document_key = :key
                        """);
        for (DocumentRow row : rows) {
            batch.bind("key", row.document().key().value())
                    .bind("sort", row.sortKey())
                    .bind("search", row.searchText())
                    .bind("latitude", row.point().map(point -> point.latitude()))
                    .bind("longitude", row.point().map(point -> point.longitude()))
                    .bind("locality", row.locality())
                    .bind("content", row.content().toArray())
                    .bind("hash", row.hash().hex())
                    .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .bind("who", who)
                    .add();
        }
        batch.execute();
    }

    /// Puts what is published of documents, derived anew; the rows may be of an older revision than
    /// the newest, so nothing is taken to be what stands in `content` but by its hash.
    void rederive(List<DocumentRow> rows) {
        for (DocumentRow row : rows) {
            handle.createUpdate(
                            """
                            update document set published = :published, published_hash = :hash
                            where document_key = :key
                            """)
                    .bind("key", row.document().key().value())
                    .bind("published", row.published().map(Bytes::toArray).orElse(null))
                    .bind("hash", row.published().map(bytes -> bytes.sha256().hex()))
                    .execute();
            handle.createUpdate(
                            """
                            update document set published = null
                            where document_key = :key and published_hash = content_hash
                            """)
                    .bind("key", row.document().key().value())
                    .execute();
        }
    }

    void mark(DocumentKey key, String state) {
        handle.createUpdate("update document set state = :state where document_key = :key")
                .bind("key", key.value())
                .bind("state", state)
                .execute();
    }

    /// Nothing of it is published from now on.
    void retract(DocumentKey key, String state) {
        handle.createUpdate(
                        """
                        update document set published = null, published_hash = null,
                            live_revision = null, state = :state
                        where document_key = :key
                        """)
                .bind("key", key.value())
                .bind("state", state)
                .execute();
    }

    void erase(DocumentKey key) {
        for (String from :
                List.of(
                        "document",
                        "document_revision",
                        "document_owner",
                        "set_aside",
                        "imported_entry")) {
            handle.createUpdate("delete from " + from + " where document_key = :key")
                    .bind("key", key.value())
                    .execute();
        }
    }

    /// Those that must never come back.
    Set<DocumentKey> withdrawnForGood(Collection<DocumentKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                handle.createQuery(
                                """
                                select document_key from withdrawn_document
                                where document_key in (<keys>)
                                """)
                        .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                        .map((rows, context) -> new DocumentKey(rows.getString(1)))
                        .list());
    }

    /// Of each document the revision that is published, whole; those of which none is are left out.
    List<Document> live(Collection<DocumentKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        """
                        select coalesce(r.content, d.content) from document d
                        left join document_revision r on r.document_key = d.document_key
                            and r.revision = d.live_revision and d.live_revision <> d.revision
                        where d.document_key in (<keys>) and d.live_revision is not null
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) -> document(rows))
                .list();
    }

    private static Document document(ResultSet rows) throws SQLException {
        return WireJson.read(rows.getBytes(1), Document.class);
    }
}
