// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of outside sources inside one transaction.
///
///     alert_feed(id, alert, heard)
final class FeedTable {
    private final Handle handle;

    FeedTable(Handle handle) {
        this.handle = handle;
    }

    /// @param alert the message that stands for its danger
    record Row(Optional<String> alert, Optional<Instant> heard) {}

    /// As it is, a source of which nothing is known is made.
    void admit(String id) {
        handle.createUpdate(
                        """
                        insert into alert_feed (id)
                        select cast(:id as varchar(64))
                        where not exists (select 1 from alert_feed where id = :id)
                        """)
                .bind("id", id)
                .execute();
    }

    /// Keeps others from changing it until the transaction ends.
    Row lock(String id) {
        return handle.createQuery("select alert, heard from alert_feed where id = :id for update")
                .bind("id", id)
                .map((row, context) ->
                        new Row(
                                Optional.ofNullable(row.getString("alert")),
                                Optional.ofNullable(row.getTimestamp("heard"))
                                        .map(Timestamp::toInstant)))
                .one();
    }

    Optional<Instant> heard(String id) {
        return handle.createQuery(
                        "select heard from alert_feed where id = :id and heard is not null")
                .bind("id", id)
                .map((row, context) -> row.getTimestamp("heard").toInstant())
                .findFirst();
    }

    void put(String id, Row row) {
        handle.createUpdate("update alert_feed set alert = :alert, heard = :heard where id = :id")
                .bind("id", id)
                .bind("alert", row.alert().orElse(null))
                .bind("heard", row.heard().map(AlertTable::time).orElse(null))
                .execute();
    }
}
