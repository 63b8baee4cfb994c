// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.json.WireJson;

/// The translations to renew: those older than the Ukrainian text they translate, read from the
/// revisions of the entries that were ever changed. Thread-safe.
public final class Translations {
    private static final int FETCHED = 200;

    private final Store store;

    public Translations(Store store) {
        this.store = store;
    }

    /// An entry with translations to renew.
    ///
    /// @param fields the languages by the id of a field
    public record Stale(Entry entry, Map<String, Set<String>> fields) {
        public Stale {
            fields = Map.copyOf(fields);
        }
    }

    /// Of a resource, in the order of the ids; those withdrawn are left out.
    public List<Stale> listStale(String resource) {
        return store.read(handle ->
                stale(revisions(handle, "and d.resource = :resource").bind("resource", resource)));
    }

    /// Those of these entries that have translations to renew.
    public Map<DocumentKey, Stale> among(Collection<DocumentKey> entries) {
        var found = new HashMap<DocumentKey, Stale>();
        if (entries.isEmpty()) {
            return found;
        }
        List<Stale> all =
                store.read(handle ->
                        stale(
                                revisions(handle, "and d.document_key in (<keys>)")
                                        .bindList(
                                                "keys",
                                                entries.stream()
                                                        .map(DocumentKey::value)
                                                        .toList())));
        all.forEach(stale -> found.put(stale.entry().key(), stale));
        return found;
    }

    private static Query revisions(Handle handle, String condition) {
        return handle.createQuery(
                """
                select d.document_key, r.revision, r.content, r.changed, r.changed_by
                from document d join document_revision r on r.document_key = d.document_key
                where d.kind = 'entry' and d.state <> 'withdrawn' %1$s
                union all
                select d.document_key, d.revision, d.content, d.changed, d.changed_by
                from document d
                where d.kind = 'entry' and d.state <> 'withdrawn' and d.revision > 1 %1$s
                order by 1, 2
                """
                        .formatted(condition));
    }

    /// The revisions of one entry stand together.
    private static List<Stale> stale(Query query) {
        var found = new ArrayList<Stale>();
        var together = new ArrayList<Revision>();
        try (Stream<Revision> revisions =
                query
                        .setFetchSize(FETCHED)
                        .map((rows, context) ->
                                new Revision(
                                        WireJson.read(rows.getBytes(3), Entry.class),
                                        rows.getLong(2),
                                        rows.getTimestamp(4).toInstant(),
                                        rows.getString(5)))
                        .stream()) {
            revisions.forEach(revision -> {
                if (!together.isEmpty()
                        && !together.getLast().entry().key().equals(revision.entry().key())) {
                    judge(together).ifPresent(found::add);
                    together.clear();
                }
                together.add(revision);
            });
        }
        judge(together).ifPresent(found::add);
        return found;
    }

    private static Optional<Stale> judge(List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        TranslationAges ages = TranslationAges.of(revisions);
        var fields = new HashMap<String, Set<String>>();
        Entry newest = revisions.getLast().entry();
        newest.values()
                .keySet()
                .forEach(field -> {
                    Set<String> outdated = ages.outdated(field);
                    if (!outdated.isEmpty()) {
                        fields.put(field, outdated);
                    }
                });
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Stale(newest, fields));
    }
}
