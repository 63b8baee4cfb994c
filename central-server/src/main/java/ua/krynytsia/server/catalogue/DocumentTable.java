// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.json.WireJson;

/// The tables `document` and `document_revision` inside one transaction.
///
///     document(document_key, kind, resource, sort_key, search_text, latitude, longitude, locality,
///              content, content_hash, published, published_hash, revision, changed, changed_by,
///              state, live_revision)
final class DocumentTable {
    private final Handle handle;

    DocumentTable(Handle handle) {
        this.handle = handle;
    }

    /// What stands in the table under a key.
    ///
    /// @param live the revision that is published; 0 where none is
    record Standing(String hash, long revision, String state, long live) {
        boolean isLive() {
            return live == revision;
        }

        boolean isWithdrawn() {
            return state.equals("withdrawn");
        }
    }

    Map<DocumentKey, Standing> standing(Collection<DocumentKey> keys) {
        var found = new HashMap<DocumentKey, Standing>();
        if (keys.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        """
                        select document_key, content_hash, revision, state,
                            coalesce(live_revision, 0) from document where document_key in (<keys>)
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) ->
                        Map.entry(
                                new DocumentKey(rows.getString(1)),
                                new Standing(
                                        rows.getString(2),
                                        rows.getLong(3),
                                        rows.getString(4),
                                        rows.getLong(5))))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    /// In the order of the keys, so that two that want the same rows never wait for each other.
    void lock(Collection<DocumentKey> keys) {
        if (!keys.isEmpty()) {
            handle.createQuery(
                            """
                            select document_key from document
                            where document_key in (<keys>) order by document_key for update
                            """)
                    .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                    .mapTo(String.class)
                    .list();
        }
    }

    <T extends Document> Optional<T> find(DocumentKey key, Class<T> type) {
        return handle.createQuery("select content from document where document_key = :key")
                .bind("key", key.value())
                .map((rows, context) -> WireJson.read(rows.getBytes(1), type))
                .findOne();
    }

    <T extends Document> Stream<T> all(String kind, Class<T> type) {
        return handle
                .createQuery(
                        "select content from document where kind = :kind order by document_key")
                .bind("kind", kind)
                .map((rows, context) -> WireJson.read(rows.getBytes(1), type))
                .stream();
    }

    <T extends Document> List<T> read(Collection<DocumentKey> keys, Class<T> type) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("select content from document where document_key in (<keys>)")
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) -> WireJson.read(rows.getBytes(1), type))
                .list();
    }

    void insert(List<DocumentRow> rows, Instant now, String who) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into document (document_key, kind, resource, sort_key, search_text,
                            latitude, longitude, locality, content, content_hash, published,
                            published_hash, revision, changed, changed_by, state, live_revision)
                        values (:key, :kind, :resource, :sort, :search, :latitude, :longitude,
                            :locality, :content, :hash, :published, :publishedHash, 1, :now, :who,
                            'published', 1)
                        """);
        rows.forEach(row -> bind(batch, row, now, who).add());
        execute(batch);
    }

    /// Keeps what stood there in the history and puts `rows` in its place.
    void update(List<DocumentRow> rows, Instant now, String who) {
        keepHistory(rows);
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update document set sort_key = :sort, search_text = :search,
                            latitude = :latitude, longitude = :longitude, locality = :locality,
                            content = :content, content_hash = :hash, published = :published,
                            published_hash = :publishedHash, revision = revision + 1,
                            changed = :now, changed_by = :who, resource = :resource, kind = :kind,
                            state = 'published', live_revision = revision + 1
                        where document_key = :key
                        """);
        rows.forEach(row -> bind(batch, row, now, who).add());
        execute(batch);
    }

    /// What stands there now, before it is replaced.
    void keepHistory(List<DocumentRow> rows) {
        PreparedBatch history =
                handle.prepareBatch(
                        """
                        insert into document_revision (document_key, revision, content,
                            content_hash, changed, changed_by)
                        select document_key, revision, content, content_hash, changed, changed_by
                        from document where document_key = :key
                        """);
        rows.forEach(row -> history.bind("key", row.document().key().value()).add());
        execute(history);
    }

    /// Puts only what lists are ordered by; no new revision.
    void resort(List<DocumentRow> rows) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "update document set sort_key = :sort where document_key = :key");
        rows.forEach(row ->
                batch.bind("key", row.document().key().value()).bind("sort", row.sortKey()).add());
        execute(batch);
    }

    /// Publishes the newest revision of documents, which `rows` are made of.
    void publish(List<DocumentRow> rows) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update document set published = :published,
                            published_hash = :publishedHash, state = 'published',
                            live_revision = revision
                        where document_key = :key
                        """);
        for (DocumentRow row : rows) {
            batch.bind("key", row.document().key().value());
            bindPublished(batch, row).add();
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static PreparedBatch bind(
            PreparedBatch batch, DocumentRow row, Instant now, String who) {
        Optional<GeoPoint> point = row.point();
        batch.bind("key", row.document().key().value())
                .bind("kind", row.document().key().kind())
                .bind("resource", row.resource())
                .bind("sort", row.sortKey())
                .bind("search", row.searchText())
                .bind("latitude", point.map(GeoPoint::latitude))
                .bind("longitude", point.map(GeoPoint::longitude))
                .bind("locality", row.locality())
                .bind("content", row.content().toArray())
                .bind("hash", row.hash().hex())
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind("who", who);
        return bindPublished(batch, row);
    }

    private static <S extends SqlStatement<S>> S bindPublished(S statement, DocumentRow row) {
        boolean whole = row.published().map(row.content()::equals).orElse(false);
        return statement
                .bind("published", whole ? null : row.published().map(Bytes::toArray).orElse(null))
                .bind("publishedHash", row.published().map(bytes -> bytes.sha256().hex()));
    }
}
