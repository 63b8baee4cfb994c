// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;

/// What differs between the catalogue and the edition with the highest number, found by hashes
/// alone, and the step that makes it the same. One SQL statement sees all or nothing of an import
/// that runs beside it.
final class Changes {
    private static final int BATCH = 500;

    private static final String CHANGED_OR_NEW =
            """
             from document d
            left join edition_document l
                on l.document_key = d.document_key and l.until_edition = :open
            where d.published_hash is not null and <admitted>
                and not exists (
                    select 1 from withdrawn_document w where w.document_key = d.document_key)
                and (l.content_hash is null or l.content_hash <> d.published_hash)
            """;
    private static final String PUBLISHED =
            """
             where d.document_key in (<wanted>) and d.published_hash is not null and <admitted>
                and not exists (
                    select 1 from withdrawn_document w where w.document_key = d.document_key)
            """;
    private static final String GONE =
            """
             from edition_document l
            where l.until_edition = :open and not exists (
                select 1 from document d
                where d.document_key = l.document_key and d.published_hash is not null
                    and <admitted>)
            """;

    private static final String ONLY_ADMITTED =
            "(d.kind not in ('resource', 'entry', 'layer') or d.resource in (<resources>)"
                    + " or d.document_key in (<keys>))";

    private final Handle handle;
    private final Optional<Set<String>> admitted;

    Changes(Handle handle, Admission admission) {
        this.handle = handle;
        this.admitted = admission.admitted(handle);
    }

    int count() {
        return query(
                        "select (select count(*)"
                                + CHANGED_OR_NEW
                                + ") + (select count(*)"
                                + GONE
                                + ")")
                .bind("open", EditionTables.OPEN)
                .mapTo(Integer.class)
                .one();
    }

    /// Makes the documents of `next` those of the catalogue.
    ///
    /// @return how many were put or taken out
    int takeInto(EditionNumber next) {
        var steps = new Steps(handle, next);
        query(
                        "select d.document_key, d.published_hash,"
                                + " coalesce(d.published, d.content)"
                                + CHANGED_OR_NEW
                                + " union all select l.document_key, '', null"
                                + GONE)
                .bind("open", EditionTables.OPEN)
                .setFetchSize(BATCH)
                .map((rows, context) -> {
                    steps.add(rows.getString(1), rows.getString(2), rows.getBytes(3));
                    return true;
                })
                .forEach(_ -> steps.executeWhenFull());
        steps.execute();
        return steps.count;
    }

    /// Those of these documents that are published, their bytes kept.
    List<Listed> published(Set<DocumentKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var steps = new Steps(handle, EditionNumber.NONE);
        List<Listed> found =
                query(
                                "select d.document_key, d.published_hash,"
                                        + " coalesce(d.published, d.content) from document d"
                                        + PUBLISHED)
                        .bindList("wanted", keys.stream().map(DocumentKey::value).toList())
                        .map((rows, context) -> {
                            byte[] content = rows.getBytes(3);
                            steps.keep(rows.getString(2), content);
                            return new Listed(
                                    new DocumentKey(rows.getString(1)),
                                    new Sha256(rows.getString(2)),
                                    content.length);
                        })
                        .list();
        steps.execute();
        return found;
    }

    private Query query(String sql) {
        if (admitted.isEmpty()) {
            return handle.createQuery(sql.replace("<admitted>", "true"));
        }
        // no resource is called so, and a list must not be empty
        var resources = new ArrayList<>(List.of("-"));
        resources.addAll(admitted.get());
        return handle.createQuery(sql.replace("<admitted>", ONLY_ADMITTED))
                .bindList("resources", resources)
                .bindList("keys", resources.stream().map(id -> "resource/" + id).toList());
    }

    private static final class Steps {
        private final PreparedBatch close;
        private final PreparedBatch keep;
        private final PreparedBatch open;
        private final EditionNumber next;
        private int count;

        Steps(Handle handle, EditionNumber next) {
            this.next = next;
            this.close =
                    handle.prepareBatch(
                            """
                            update edition_document set until_edition = :next
                            where document_key = :key and until_edition = :open
                            """);
            this.keep =
                    handle.prepareBatch(
                            """
                            merge into edition_blob b
                            using (select cast(:hash as varchar(64)) as content_hash) s
                                on b.content_hash = s.content_hash
                            when not matched then insert (content_hash, content)
                                values (:hash, :content)
                            """);
            this.open =
                    handle.prepareBatch(
                            """
                            insert into edition_document (document_key, first_edition,
                                until_edition, content_hash, content_length)
                            values (:key, :next, :open, :hash, :length)
                            """);
        }

        void add(String key, String hash, byte @Nullable [] content) {
            count++;
            close.bind("key", key).bind("next", next.value()).bind("open", EditionTables.OPEN);
            close.add();
            if (content != null) {
                keep(hash, content);
                open.bind("key", key)
                        .bind("next", next.value())
                        .bind("open", EditionTables.OPEN)
                        .bind("hash", hash)
                        .bind("length", content.length)
                        .add();
            }
        }

        void keep(String hash, byte[] content) {
            keep.bind("hash", hash).bind("content", content).add();
        }

        void executeWhenFull() {
            if (close.size() >= BATCH) {
                execute();
            }
        }

        void execute() {
            for (PreparedBatch batch : List.of(close, keep, open)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
        }
    }
}
