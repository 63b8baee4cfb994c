// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.json.WireJson;

/// What the last import of an entry had put into it, so that a change by hand is told from a change
/// of the file.
///
///     imported_entry(document_key, file_name, content_hash, content)
///
/// `content_hash` is that of the document as the import left it; its bytes are the document itself or
/// a revision of it. `content` is there only where an editor's words were kept: what the file said.
final class ImportedTable {
    private static final String KEPT = "-";
    private static final int PAGE = 500;

    private final Handle handle;
    private final String file;

    ImportedTable(Handle handle, String file) {
        this.handle = handle;
        this.file = file;
    }

    /// What the last import said of those among `keys` that somebody has changed since.
    Map<DocumentKey, Entry> editedSince(Collection<DocumentKey> keys) {
        var found = new HashMap<DocumentKey, Entry>();
        handle.createQuery(
                        """
                        select i.document_key, coalesce(i.content, r.content)
                        from imported_entry i
                        join document d on d.document_key = i.document_key
                        left join document_revision r on r.document_key = i.document_key
                            and r.content_hash = i.content_hash
                        where i.document_key in (<keys>) and i.content_hash <> d.content_hash
                            and (i.content is not null or r.content is not null)
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) ->
                        Map.entry(
                                new DocumentKey(rows.getString(1)),
                                WireJson.read(rows.getBytes(2), Entry.class)))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    /// Remembers that these entries stand as the file has them now.
    void remember(Collection<DocumentKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> names = keys.stream().map(DocumentKey::value).toList();
        handle.createUpdate("delete from imported_entry where document_key in (<keys>)")
                .bindList("keys", names)
                .execute();
        handle.createUpdate(
                        """
                        insert into imported_entry (document_key, file_name, content_hash)
                        select document_key, cast(:file as varchar(254)), content_hash
                        from document where document_key in (<keys>)
                        """)
                .bind("file", file)
                .bindList("keys", names)
                .execute();
    }

    /// Those among `keys` that this file has left as they stand now.
    List<String> standing(Collection<DocumentKey> keys) {
        return handle.createQuery(
                        """
                        select i.document_key from imported_entry i
                        join document d on d.document_key = i.document_key
                            and d.content_hash = i.content_hash
                        where i.file_name = :file and i.document_key in (<keys>)
                        """)
                .bind("file", file)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .mapTo(String.class)
                .list();
    }

    /// Remembers what the file says of entries whose editors' words were kept.
    void remember(Map<DocumentKey, Entry> said) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update imported_entry set content = :content, content_hash = :kept,
                            file_name = :file
                        where document_key = :key
                        """);
        said.forEach((key, entry) ->
                batch.bind("key", key.value())
                        .bind("content", WireJson.write(entry))
                        .bind("kept", KEPT)
                        .bind("file", file)
                        .add());
        if (!said.isEmpty()) {
            batch.execute();
        }
    }

    /// Gives the entries of a resource that came from this file before and that the run has not
    /// seen.
    void gone(String resource, String run, Consumer<List<DocumentKey>> each) {
        String prefix = DocumentKey.entry(resource, "x").value();
        String begin = prefix.substring(0, prefix.length() - 1);
        String last = begin;
        List<DocumentKey> page;
        do {
            page =
                    handle.createQuery(
                                    """
                                    select i.document_key from imported_entry i
                                    join document d on d.document_key = i.document_key
                                    where i.file_name = :file and i.document_key > :last
                                        and i.document_key < :end and not exists (
                                            select 1 from import_row r where r.import_id = :run
                                            and r.entry_id = substring(i.document_key, :from))
                                    order by i.document_key fetch first :limit rows only
                                    """)
                            .bind("file", file)
                            .bind("last", last)
                            .bind("end", begin + "~")
                            .bind("run", run)
                            .bind("from", begin.length() + 1)
                            .bind("limit", PAGE)
                            .map((rows, context) -> new DocumentKey(rows.getString(1)))
                            .list();
            if (!page.isEmpty()) {
                each.accept(page);
                last = page.getLast().value();
            }
        } while (page.size() == PAGE);
    }

    void forget(Collection<DocumentKey> keys) {
        handle.createUpdate("delete from imported_entry where document_key in (<keys>)")
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .execute();
    }
}
