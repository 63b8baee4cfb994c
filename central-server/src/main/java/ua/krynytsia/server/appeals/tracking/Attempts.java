// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.tracking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;

/// The table `tracking_attempt`: how many wrong attempts each subject has made. Rows, so that they
/// outlive a restart and are the same for every node. Thread-safe.
final class Attempts {
    private final Store store;
    private final Clock clock;

    /// @param most wrong attempts in a window
    /// @param window begins with the first of them
    record Limit(String subject, int most, Duration window) {}

    Attempts(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Spends an attempt of each, or of none where one has none left. To be called before anything
    /// is compared.
    ///
    /// @return how long to wait, where none is left
    Optional<Duration> spend(List<Limit> limits) {
        Instant now = clock.instant();
        return store.write(handle -> {
            var spent = new ArrayList<Limit>();
            for (Limit limit : limits) {
                if (!spend(handle, limit, now)) {
                    giveBack(handle, spent);
                    return Optional.of(wait(handle, limit, now));
                }
                spent.add(limit);
            }
            return Optional.empty();
        });
    }

    /// The attempt turned out well: it does not count.
    void refund(List<Limit> limits) {
        store.write(handle -> {
            giveBack(handle, limits);
            return limits.size();
        });
    }

    /// Forgets what began longer ago.
    void forget(Duration age) {
        store.write(handle ->
                handle.createUpdate("delete from tracking_attempt where since < :longAgo")
                        .bind("longAgo", clock.instant().minus(age))
                        .execute());
    }

    private static boolean spend(Handle handle, Limit limit, Instant now) {
        Instant begin = now.minus(limit.window());
        return handle.createUpdate(
                                """
                                merge into tracking_attempt t
                                using (select cast(:subject as varchar(100)) as subject) s
                                    on t.subject = s.subject
                                when matched and (t.since <= :begin or t.since > :now)
                                    then update set wrong = 1, since = :now
                                when matched and t.wrong < :most
                                    then update set wrong = t.wrong + 1
                                when not matched then
                                    insert (subject, wrong, since) values (s.subject, 1, :now)\
                                """)
                        .bind("subject", limit.subject())
                        .bind("begin", begin)
                        .bind("most", limit.most())
                        .bind("now", now)
                        .execute()
                > 0;
    }

    private static void giveBack(Handle handle, List<Limit> limits) {
        for (Limit limit : limits) {
            handle.createUpdate(
                            """
                            update tracking_attempt set wrong = wrong - 1
                            where subject = :subject and wrong > 0\
                            """)
                    .bind("subject", limit.subject())
                    .execute();
        }
    }

    private static Duration wait(Handle handle, Limit limit, Instant now) {
        Instant since =
                handle.createQuery("select since from tracking_attempt where subject = :subject")
                        .bind("subject", limit.subject())
                        .map((row, _) -> row.getTimestamp("since").toInstant())
                        .one();
        return Duration.between(now, since.plus(limit.window()));
    }
}
