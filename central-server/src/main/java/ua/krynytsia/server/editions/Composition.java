// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.rules.edition.Difference;
import ua.krynytsia.server.store.Erasure;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;

/// Editions made of earlier ones instead of the catalogue, inside one transaction: an earlier
/// content again, or one beside the newest; and what was withdrawn for good (table
/// `withdrawn_document`) nowhere any more.
final class Composition {
    private final Handle handle;
    private final EditionTables tables;

    Composition(Handle handle) {
        this.handle = handle;
        this.tables = new EditionTables(handle);
    }

    /// The documents of an earlier edition, less what was withdrawn for good.
    Map<DocumentKey, Listed> documents(EditionNumber earlier) {
        var documents = byKey(tables.documents(earlier));
        documents.keySet().removeAll(withdrawn());
        return documents;
    }

    /// Takes what was withdrawn for good out of every edition, with its bytes. Editions that held
    /// it are told to nobody any more.
    ///
    /// @return whether any edition held it
    boolean forget() {
        List<String> keys =
                handle.createQuery(
                                """
                                select document_key from withdrawn_document w where exists (
                                    select 1 from edition_document d
                                    where d.document_key = w.document_key)
                                """)
                        .mapTo(String.class)
                        .list();
        if (!keys.isEmpty()) {
            forget(keys);
        }
        return !keys.isEmpty();
    }

    private void forget(List<String> keys) {
        for (String sql :
                List.of(
                        """
                        update edition set purged = true where not purged and exists (
                            select 1 from edition_document d
                            where d.document_key in (<keys>)
                                and d.first_edition <= edition.number
                                and d.until_edition > edition.number)
                        """,
                        "delete from edition_document where document_key in (<keys>)")) {
            handle.createUpdate(sql).bindList("keys", keys).execute();
        }
        handle.execute(
                """
                delete from edition_blob where not exists (
                    select 1 from edition_document d
                    where d.content_hash = edition_blob.content_hash)
                """);
        handle.execute("update edition_counter set forgotten_to = last_number where id = 1");
        Erasure.want(handle);
    }

    /// None of these stands in an edition from the next [#forget] on.
    void remember(Set<DocumentKey> keys, String who, Instant at) {
        Set<DocumentKey> fresh = new HashSet<>(keys);
        fresh.removeAll(withdrawn());
        for (DocumentKey key : fresh) {
            handle.createUpdate(
                            """
                            insert into withdrawn_document (document_key, withdrawn, withdrawn_by)
                            values (:key, :at, :who)
                            """)
                    .bind("key", key.value())
                    .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .bind("who", who)
                    .execute();
        }
    }

    private Set<DocumentKey> withdrawn() {
        return handle.createQuery("select document_key from withdrawn_document")
                .mapTo(String.class)
                .map(DocumentKey::new)
                .set();
    }

    /// Makes the documents of `next` the wanted ones.
    void take(EditionNumber next, Map<DocumentKey, Listed> wanted) {
        List<Listed> open = tables.open();
        Difference difference =
                Difference.between(Listed.hashes(open), Listed.hashes(wanted.values()));
        Set<DocumentKey> closed = new HashSet<>(difference.replaced().keySet());
        closed.addAll(difference.deleted().keySet());
        close(closed, next);
        Set<DocumentKey> opened = new HashSet<>(difference.replaced().keySet());
        opened.addAll(difference.added());
        open(opened.stream().map(wanted::get).toList(), next);
    }

    private void close(Set<DocumentKey> keys, EditionNumber next) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update edition_document set until_edition = :next
                        where document_key = :key and until_edition = :open
                        """);
        for (DocumentKey key : keys) {
            batch.bind("key", key.value())
                    .bind("next", next.value())
                    .bind("open", EditionTables.OPEN)
                    .add();
        }
        execute(batch);
    }

    private void open(Collection<Listed> documents, EditionNumber next) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into edition_document (document_key, first_edition,
                            until_edition, content_hash, content_length)
                        values (:key, :next, :open, :hash, :length)
                        """);
        for (Listed document : documents) {
            batch.bind("key", document.key().value())
                    .bind("next", next.value())
                    .bind("open", EditionTables.OPEN)
                    .bind("hash", document.hash().hex())
                    .bind("length", document.length())
                    .add();
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Map<DocumentKey, Listed> byKey(List<Listed> documents) {
        var byKey = new TreeMap<DocumentKey, Listed>();
        documents.forEach(document -> byKey.put(document.key(), document));
        return byKey;
    }
}
