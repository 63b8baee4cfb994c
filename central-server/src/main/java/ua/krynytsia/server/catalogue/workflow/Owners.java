// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.wire.DocumentKey;

/// Which organisation keeps an entry, where a resource has several keepers; inside one transaction.
///
///     document_owner(document_key, organisation)
public final class Owners {
    private final Handle handle;

    public Owners(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> find(DocumentKey key) {
        return Optional.ofNullable(among(List.of(key)).get(key));
    }

    /// Those that have one.
    public Map<DocumentKey, String> among(Collection<DocumentKey> keys) {
        var owners = new HashMap<DocumentKey, String>();
        if (keys.isEmpty()) {
            return owners;
        }
        handle.createQuery(
                        """
                        select document_key, organisation from document_owner
                        where document_key in (<keys>)
                        """)
                .bindList("keys", keys.stream().map(DocumentKey::value).toList())
                .map((rows, context) ->
                        Map.entry(new DocumentKey(rows.getString(1)), rows.getString(2)))
                .forEach(row -> owners.put(row.getKey(), row.getValue()));
        return owners;
    }

    /// Gives the entries to an organisation, whoever kept them before.
    public void put(Collection<DocumentKey> keys, String organisation) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        merge into document_owner t
                        using (select cast(:key as varchar(200)) as document_key) s
                            on t.document_key = s.document_key
                        when matched then update set organisation = :organisation
                        when not matched then insert (document_key, organisation)
                            values (:key, :organisation)
                        """);
        keys.forEach(
                key -> batch.bind("key", key.value()).bind("organisation", organisation).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /// From now on nobody keeps them.
    public void remove(Collection<DocumentKey> keys) {
        PreparedBatch batch =
                handle.prepareBatch("delete from document_owner where document_key = :key");
        keys.forEach(key -> batch.bind("key", key.value()).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
