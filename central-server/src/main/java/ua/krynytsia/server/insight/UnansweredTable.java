// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// The table `unanswered_query`: for each terminal the queries that it lists now; and what editors
/// decided about them, which goes when no terminal lists the words any longer. The audit tells of a
/// decision, never of the words.
public final class UnansweredTable {
    private static final List<String> FIELDS = List.of("state", "section");

    private final Store store;
    private final Audit audit;
    private final Clock clock;

    public UnansweredTable(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts a terminal's list in place of the one before; the same list twice changes nothing.
    public void accept(UnansweredQueries told) {
        String kiosk = told.kiosk().value();
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
            insert(handle, kiosk, fresh);
            handle.execute(
                    "delete from query_verdict where words not in"
                            + " (select words from unanswered_query)");
            return fresh.size();
        });
    }

    private void insert(Handle handle, String kiosk, Set<String> fresh) {
        Instant now = clock.instant();
        for (String words : fresh) {
            handle.createUpdate(
                            "insert into unanswered_query (kiosk, words, since)"
                                    + " values (:kiosk, :words, :since)")
                    .bind("kiosk", kiosk)
                    .bind("words", words)
                    .bind("since", now)
                    .execute();
        }
    }

    /// Those of most terminals first.
    public List<UnansweredQuery> listQueries(int limit) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select u.words, count(*) as kiosks, min(u.since) as since,
                                    max(v.state) as state, max(v.section) as section
                                from unanswered_query u
                                left join query_verdict v on v.words = u.words
                                group by u.words
                                order by kiosks desc, u.words limit :limit\
                                """)
                        .bind("limit", limit)
                        .map((row, context) ->
                                new UnansweredQuery(
                                        row.getString("words"),
                                        row.getInt("kiosks"),
                                        row.getTimestamp("since").toInstant(),
                                        verdict(row)))
                        .list());
    }

    /// Decides about words that some terminal lists now; others change nothing.
    ///
    /// @return whether there are such words
    public boolean judge(String words, Verdict verdict, String who) {
        return store.write(handle -> {
            boolean isThere = put(handle, words, verdict, who) > 0;
            if (isThere) {
                audit.record(handle, who, new Deed("query-judged", "unanswered", FIELDS));
            }
            return isThere;
        });
    }

    private int put(Handle handle, String words, Verdict verdict, String who) {
        return handle.createUpdate(
                        """
                        merge into query_verdict t
                        using (select distinct words from unanswered_query
                                where words = :words) s
                            on t.words = s.words
                        when matched then update set state = :state,
                            section = :section, decided = :now, decided_by = :who
                        when not matched then
                            insert (words, state, section, decided, decided_by)
                            values (s.words, :state, :section, :now, :who)
                        """)
                .bind("words", words)
                .bind("state", verdict.state().id())
                .bind("section", verdict.section().orElse(""))
                .bind("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("who", who)
                .execute();
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        Optional<String> section =
                Optional.ofNullable(row.getString("section")).filter(id -> !id.isEmpty());
        return Optional.ofNullable(row.getString("state"))
                .flatMap(Verdict.State::find)
                .map(state -> new Verdict(state, section))
                .orElse(Verdict.NONE);
    }

    private static List<String> listWords(Handle handle, String kiosk) {
        return handle.createQuery("select words from unanswered_query where kiosk = :kiosk")
                .bind("kiosk", kiosk)
                .mapTo(String.class)
                .list();
    }
}
