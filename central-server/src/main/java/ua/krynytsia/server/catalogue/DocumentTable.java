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
///              content, content_hash, published, published_hash, revision, changed, changed_by)
final class DocumentTable {
    private final Handle handle;

    DocumentTable(Handle handle) {
        this.handle = handle;
    }

    /// What stands in the table under a key.
    record Standing(String hash, String publishedHash, long revision) {}

    Map<DocumentKey, Standing> standing(Collection<DocumentKey> keys) {
        var found = new HashMap<DocumentKey, Standing>();
        if (keys.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        """
                        select document_key, content_hash, coalesce(published_hash, ''), revision
                        from document where document_key in (<keys>)
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) ->
                        Map.entry(
                                new DocumentKey(rows.getString(1)),
                                new Standing(
                                        rows.getString(2), rows.getString(3), rows.getLong(4))))
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
                            published_hash, revision, changed, changed_by)
                        values (:key, :kind, :resource, :sort, :search, :latitude, :longitude,
                            :locality, :content, :hash, :published, :publishedHash, 1, :now, :who)
                        """);
        rows.forEach(row -> bind(batch, row, now, who).add());
        execute(batch);
    }

    /// Keeps what stood there in the history and puts `rows` in its place.
    void update(List<DocumentRow> rows, Instant now, String who) {
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
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update document set sort_key = :sort, search_text = :search,
                            latitude = :latitude, longitude = :longitude, locality = :locality,
                            content = :content, content_hash = :hash, published = :published,
                            published_hash = :publishedHash, revision = revision + 1,
                            changed = :now, changed_by = :who, resource = :resource, kind = :kind
                        where document_key = :key
                        """);
        rows.forEach(row -> bind(batch, row, now, who).add());
        execute(batch);
    }

    /// Puts only what is derived from a document and its resource; no new revision.
    void rederive(List<DocumentRow> rows) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update document set sort_key = :sort, published = :published,
                            published_hash = :publishedHash
                        where document_key = :key
                        """);
        for (DocumentRow row : rows) {
            batch.bind("key", row.document().key().value()).bind("sort", row.sortKey());
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
