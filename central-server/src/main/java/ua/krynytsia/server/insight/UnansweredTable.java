// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// The table `unanswered_query`: for each terminal the queries that it lists now.
public final class UnansweredTable {
    private final Store store;
    private final Clock clock;

    public UnansweredTable(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Puts a terminal's list in place of the one before; the same list twice changes nothing.
    public void accept(UnansweredQueries told) {
        String kiosk = told.kiosk().value();
        Instant now = clock.instant();
        store.write(handle -> {
            Set<String> fresh = new HashSet<>(told.queries());
            for (String known : listWords(handle, kiosk)) {
                if (!fresh.remove(known)) {
                    handle.createUpdate(
                                    "delete from unanswered_query"
                                            + " where kiosk = :kiosk and words = :words")
                            .bind("kiosk", kiosk)
                            .bind("words", known)
                            .execute();
                }
            }
            for (String words : fresh) {
                handle.createUpdate(
                                "insert into unanswered_query (kiosk, words, since)"
                                        + " values (:kiosk, :words, :since)")
                        .bind("kiosk", kiosk)
                        .bind("words", words)
                        .bind("since", now)
                        .execute();
            }
            return fresh.size();
        });
    }

    /// Those of most terminals first.
    public List<UnansweredQuery> listQueries(int limit) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select words, count(*) as kiosks, min(since) as since
                                from unanswered_query group by words
                                order by kiosks desc, words limit :limit\
                                """)
                        .bind("limit", limit)
                        .map((row, context) ->
                                new UnansweredQuery(
                                        row.getString("words"),
                                        row.getInt("kiosks"),
                                        row.getTimestamp("since").toInstant()))
                        .list());
    }

    private static List<String> listWords(Handle handle, String kiosk) {
        return handle.createQuery("select words from unanswered_query where kiosk = :kiosk")
                .bind("kiosk", kiosk)
                .mapTo(String.class)
                .list();
    }
}
