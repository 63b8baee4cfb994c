// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

/// Entries as lists and pages show them.
final class EntryQueries {
    private static final String COLUMNS = "content, revision, changed, changed_by";
    private static final String WHERE =
            """
             from document where kind = 'entry' and resource = :resource
             and search_text like :words escape '!'
            """;

    private static final String OWNED =
            """
             and document_key in
             (select o.document_key from document_owner o where o.organisation = :owner)
            """;

    private static final int PAGE = 500;

    private final Handle handle;

    EntryQueries(Handle handle) {
        this.handle = handle;
    }

    Optional<StoredEntry> find(DocumentKey key) {
        return handle.createQuery("select " + COLUMNS + " from document where document_key = :key")
                .bind("key", key.value())
                .map((rows, context) -> stored(rows))
                .findOne();
    }

    EntryList list(EntryList.Filter filter, int offset, int limit) {
        String where = WHERE + (filter.owner().isPresent() ? OWNED : "");
        int total =
                bound(handle.createQuery("select count(*)" + where), filter)
                        .mapTo(Integer.class)
                        .one();
        Query page =
                handle.createQuery(
                        "select "
                                + COLUMNS
                                + where
                                + " order by sort_key, document_key"
                                + " offset :offset rows fetch next :limit rows only");
        List<StoredEntry> entries =
                bound(page, filter)
                        .bind("offset", Math.max(0, offset))
                        .bind("limit", Math.max(0, limit))
                        .map((rows, context) -> stored(rows))
                        .list();
        return new EntryList(total, entries);
    }

    private static Query bound(Query query, EntryList.Filter filter) {
        filter.owner().ifPresent(owner -> query.bind("owner", owner));
        return query.bind("resource", filter.resource())
                .bind("words", "%" + escaped(Folding.fold(filter.words())) + "%");
    }

    List<Entry> published(String resource, int offset, int limit) {
        return handle.createQuery(
                        """
                        select coalesce(published, content) from document
                        where kind = 'entry' and resource = :resource
                            and published_hash is not null
                        order by sort_key, document_key
                        offset :offset rows fetch next :limit rows only
                        """)
                .bind("resource", resource)
                .bind("offset", Math.max(0, offset))
                .bind("limit", Math.max(0, limit))
                .map((rows, context) -> WireJson.read(rows.getBytes(1), Entry.class))
                .list();
    }

    /// Gives every entry of a resource in the order of the keys, some hundreds at a time.
    ///
    /// @param published only what may be published, without internal fields
    void each(String resource, boolean published, Consumer<Entry> visitor) {
        String content =
                published
                        ? "coalesce(published, content) from document where"
                                + " published_hash is not null and"
                        : "content from document where";
        String last = "";
        int found = PAGE;
        while (found == PAGE) {
            List<Entry> page =
                    handle.createQuery(
                                    "select "
                                            + content
                                            + " kind = 'entry' and resource = :resource and"
                                            + " document_key > :last order by document_key"
                                            + " fetch first "
                                            + PAGE
                                            + " rows only")
                            .bind("resource", resource)
                            .bind("last", last)
                            .map((rows, context) -> WireJson.read(rows.getBytes(1), Entry.class))
                            .list();
            page.forEach(visitor);
            found = page.size();
            last = page.isEmpty() ? last : page.getLast().key().value();
        }
    }

    List<String> named(Resource owner, String title) {
        return handle
                .createQuery(
                        """
                        select content from document
                        where kind = 'entry' and resource = :resource and sort_key = :key
                        order by document_key fetch first 20 rows only
                        """)
                .bind("resource", owner.id())
                .bind("key", DocumentRow.sortKey(title))
                .map((rows, context) -> WireJson.read(rows.getBytes(1), Entry.class))
                .stream()
                .filter(entry -> DocumentRow.title(entry, owner).equals(title))
                .map(Entry::id)
                .toList();
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static StoredEntry stored(ResultSet rows) throws SQLException {
        return new StoredEntry(
                WireJson.read(rows.getBytes(1), Entry.class),
                rows.getLong(2),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4));
    }
}
