// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.store.Erasure;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;

/// What must never come back, by a court's word or because it was personal: not by an import, not
/// by a roll-back of an edition, not from a kept delta, snapshot, blob or cache. Only grows.
///
///     withdrawn_document(document_key, withdrawn, withdrawn_by)
///     withdrawn_hash(content_hash, kind, document_key)
public final class WithdrawnForGood {
    private final Store store;

    public WithdrawnForGood(Store store) {
        this.store = store;
    }

    /// The documents that no edition may hold.
    public Set<DocumentKey> listKeys() {
        return store.read(handle ->
                new HashSet<>(
                        handle.createQuery("select document_key from withdrawn_document")
                                .map((rows, context) -> new DocumentKey(rows.getString(1)))
                                .list()));
    }

    /// The hashes of every byte form in which they were kept.
    public Set<Sha256> listDocuments() {
        return hashes("document");
    }

    /// The pictures and files that were theirs alone.
    public Set<Sha256> listMedia() {
        return hashes("media");
    }

    static boolean holds(Handle handle, DocumentKey key) {
        return handle.createQuery(
                                "select count(*) from withdrawn_document where document_key = :key")
                        .bind("key", key.value())
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    static Problem problem() {
        return new Problem(
                "id",
                LocalizedText.of(
                        "Запис із цим кодом прибрано назавжди. Оберіть інший код.",
                        "The entry with this id was withdrawn for good. Choose another id."));
    }

    static void add(Handle handle, DocumentKey key, Instant now, String who) {
        Erasure.want(handle);
        handle.createUpdate(
                        """
                        merge into withdrawn_document t
                        using (select cast(:key as varchar(200)) as document_key) s
                            on t.document_key = s.document_key
                        when not matched then insert (document_key, withdrawn, withdrawn_by)
                            values (:key, :now, :who)
                        """)
                .bind("key", key.value())
                .bind("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind("who", who)
                .execute();
        handle.createUpdate(
                        """
                        insert into withdrawn_hash (content_hash, kind, document_key)
                        select h.content_hash, 'document', :key from (
                            select content_hash from document where document_key = :key
                            union select published_hash from document
                                where document_key = :key and published_hash is not null
                            union select content_hash from document_revision
                                where document_key = :key) h
                        where not exists (select 1 from withdrawn_hash w
                            where w.content_hash = h.content_hash and w.kind = 'document')
                        """)
                .bind("key", key.value())
                .execute();
    }

    static void addMedia(Handle handle, DocumentKey key, Sha256 hash) {
        handle.createUpdate(
                        """
                        merge into withdrawn_hash t
                        using (select cast(:hash as varchar(64)) as content_hash) s
                            on t.content_hash = s.content_hash and t.kind = 'media'
                        when not matched then insert (content_hash, kind, document_key)
                            values (:hash, 'media', :key)
                        """)
                .bind("hash", hash.hex())
                .bind("key", key.value())
                .execute();
    }

    private Set<Sha256> hashes(String kind) {
        return store.read(handle ->
                new HashSet<>(
                        handle.createQuery(
                                        "select content_hash from withdrawn_hash where kind = :kind")
                                .bind("kind", kind)
                                .map((rows, context) -> new Sha256(rows.getString(1)))
                                .list()));
    }
}
