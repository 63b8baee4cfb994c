// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertTimes;
import ua.krynytsia.wire.json.WireJson;

/// The table of messages inside one transaction.
///
///     alert(id, content, sent, expires, ended, superseded, sent_by, ended_by)
final class AlertTable {
    private static final String SELECT =
            "select content, expires, ended, superseded, sent_by, ended_by from alert ";

    private final Handle handle;

    AlertTable(Handle handle) {
        this.handle = handle;
    }

    void insert(Alert alert, String who) {
        handle.createUpdate(
                        """
                        insert into alert (id, content, sent, expires, superseded, sent_by)
                        values (:id, :content, :sent, :expires, false, :who)
                        """)
                .bind("id", alert.id())
                .bind("content", WireJson.text(alert))
                .bind("sent", time(alert.times().sent()))
                .bind("expires", time(alert.times().expires()))
                .bind("who", who)
                .execute();
    }

    /// @return false where there is none that could end
    boolean end(String id, Instant now, String who) {
        return handle.createUpdate(
                                """
                                update alert set ended = :now, ended_by = :who
                                where id = :id and ended is null and not superseded
                                    and expires > :now
                                """)
                        .bind("id", id)
                        .bind("now", time(now))
                        .bind("who", who)
                        .execute()
                > 0;
    }

    /// @return false where there is none that could be superseded
    boolean supersede(String id, Instant now) {
        return handle.createUpdate(
                                """
                                update alert set superseded = true
                                where id = :id and ended is null and not superseded
                                    and expires > :now
                                """)
                        .bind("id", id)
                        .bind("now", time(now))
                        .execute()
                > 0;
    }

    void extend(String id, Instant expires) {
        handle.createUpdate("update alert set expires = :expires where id = :id")
                .bind("id", id)
                .bind("expires", time(expires))
                .execute();
    }

    Optional<IssuedAlert> find(String id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, context) -> issued(row))
                .findFirst();
    }

    /// The newest first.
    List<IssuedAlert> list(int limit) {
        return handle.createQuery(SELECT + "order by sent desc, id desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> issued(row))
                .list();
    }

    /// What holds or will, and what had its all-clear since then; the newest first.
    List<Alert> listOnBoard(Instant now, Instant endedSince, int limit) {
        return handle.createQuery(
                        SELECT
                                + """
                                where not superseded
                                    and (ended is null and expires > :now or ended > :since)
                                order by sent desc, id desc limit :limit
                                """)
                .bind("now", time(now))
                .bind("since", time(endedSince))
                .bind("limit", limit)
                .map((row, context) -> issued(row).alert())
                .list();
    }

    private static IssuedAlert issued(ResultSet row) throws SQLException {
        Alert sent = WireJson.read(row.getString("content").getBytes(UTF_8), Alert.class);
        Optional<Instant> ended =
                Optional.ofNullable(row.getTimestamp("ended")).map(Timestamp::toInstant);
        var times =
                new AlertTimes(
                        sent.times().sent(),
                        sent.times().effective(),
                        row.getTimestamp("expires").toInstant(),
                        ended);
        return new IssuedAlert(
                new Alert(
                        sent.id(),
                        sent.supersedes(),
                        sent.nature(),
                        sent.words(),
                        sent.area(),
                        times),
                row.getString("sent_by"),
                Optional.ofNullable(row.getString("ended_by")),
                row.getBoolean("superseded"));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
