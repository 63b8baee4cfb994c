// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Which entry ids a running import has met, and in which row; kept in a table, since a file may
/// have more rows than the memory has room for.
///
///     import_row(import_id, entry_id, row_number)
final class SeenRows {
    private final Handle handle;
    private final String run = UUID.randomUUID().toString();

    SeenRows(Handle handle) {
        this.handle = handle;
    }

    /// The id of this run.
    String run() {
        return run;
    }

    Map<String, Long> among(Collection<String> ids) {
        var seen = new HashMap<String, Long>();
        handle.createQuery(
                        """
                        select entry_id, row_number from import_row
                        where import_id = :run and entry_id in (<ids>)
                        """)
                .bind("run", run)
                .bindList("ids", ids)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
                .forEach(row -> seen.put(row.getKey(), row.getValue()));
        return seen;
    }

    void add(Map<String, Long> rows) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into import_row (import_id, entry_id, row_number)
                        values (:run, :id, :number)
                        """);
        rows.forEach(
                (id, number) -> batch.bind("run", run).bind("id", id).bind("number", number).add());
        batch.execute();
    }

    void forget() {
        handle.createUpdate("delete from import_row where import_id = :run")
                .bind("run", run)
                .execute();
    }
}
