// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.json.WireJson;

/// The tables of commands inside one transaction.
///
///     kiosk_command(id, kiosk, issued, deadline, asked_by, action, state)
///     kiosk_command_state(command, ordinal, state, at, said, reason, counts)
final class CommandTable {
    private static final String COLUMNS = "id, kiosk, issued, deadline, asked_by, action, state";
    private static final String OPEN = "state in ('issued', 'received', 'running')";

    private final Handle handle;

    CommandTable(Handle handle) {
        this.handle = handle;
    }

    /// A command without its history.
    record Row(KioskId kiosk, KioskCommand command, String who, Standing standing) {}

    void insert(Row fresh) {
        KioskCommand command = fresh.command();
        handle.createUpdate(
                        """
                        insert into kiosk_command (id, kiosk, issued, deadline, asked_by, action,
                            state)
                        values (:id, :kiosk, :issued, :deadline, :who, :action, :state)
                        """)
                .bind("id", command.id().toString())
                .bind("kiosk", fresh.kiosk().value())
                .bind("issued", time(command.issued()))
                .bind("deadline", time(command.deadline()))
                .bind("who", fresh.who())
                .bind("action", WireJson.text(command.action()))
                .bind("state", fresh.standing().id())
                .execute();
    }

    /// Writes the step down; where it counts, it is the command's state from now on.
    void add(UUID command, Step step) {
        handle.createUpdate(
                        """
                        insert into kiosk_command_state (command, ordinal, state, at, said, reason,
                            counts)
                        values (:id, :ordinal, :state, :at, :said, :reason, :counts)
                        """)
                .bind("id", command.toString())
                .bind("ordinal", history(command).size() + 1)
                .bind("state", step.standing().id())
                .bind("at", time(step.at()))
                .bind("said", step.said().map(CommandTable::time).orElse(null))
                .bind("reason", step.reason().map(WireJson::text).orElse(""))
                .bind("counts", step.counts())
                .execute();
        if (step.counts()) {
            handle.createUpdate("update kiosk_command set state = :state where id = :id")
                    .bind("id", command.toString())
                    .bind("state", step.standing().id())
                    .execute();
        }
    }

    /// Keeps others from changing it until the transaction ends.
    Optional<Row> lock(UUID command) {
        return handle.createQuery(
                        "select " + COLUMNS + " from kiosk_command where id = :id for update")
                .bind("id", command.toString())
                .map((rows, context) -> row(rows))
                .findFirst();
    }

    /// What has not ended and is not past its deadline, the oldest first.
    List<Row> listOpen(KioskId kiosk, Instant now, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from kiosk_command where kiosk = :kiosk and deadline > :now"
                                + " and "
                                + OPEN
                                + " order by issued, id limit :limit")
                .bind("kiosk", kiosk.value())
                .bind("now", time(now))
                .bind("limit", limit)
                .map((rows, context) -> row(rows))
                .list();
    }

    /// The newest first.
    List<Row> list(KioskId kiosk, int limit) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from kiosk_command where kiosk = :kiosk"
                                + " order by issued desc, id desc limit :limit")
                .bind("kiosk", kiosk.value())
                .bind("limit", limit)
                .map((rows, context) -> row(rows))
                .list();
    }

    /// Those that the terminal never had, and those of which it has said no end for long.
    List<UUID> listOverdue(Instant unseenSince, Instant silentSince) {
        return handle.createQuery(
                        """
                        select id from kiosk_command
                        where state = 'issued' and deadline <= :unseen
                            or state in ('received', 'running') and deadline <= :silent
                        """)
                .bind("unseen", time(unseenSince))
                .bind("silent", time(silentSince))
                .mapTo(String.class)
                .map(UUID::fromString)
                .list();
    }

    /// The oldest first.
    List<Step> history(UUID command) {
        return handle.createQuery(
                        """
                        select state, at, said, reason, counts from kiosk_command_state
                        where command = :id order by ordinal
                        """)
                .bind("id", command.toString())
                .map((rows, context) -> step(rows))
                .list();
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Row row(ResultSet rows) throws SQLException {
        var command =
                new KioskCommand(
                        UUID.fromString(rows.getString("id")),
                        instant(rows, "issued"),
                        instant(rows, "deadline"),
                        WireJson.read(rows.getString("action"), CommandAction.class));
        return new Row(
                new KioskId(rows.getString("kiosk")),
                command,
                rows.getString("asked_by"),
                Standing.of(rows.getString("state")));
    }

    private static Step step(ResultSet rows) throws SQLException {
        String reason = rows.getString("reason");
        return new Step(
                Standing.of(rows.getString("state")),
                instant(rows, "at"),
                Optional.ofNullable(rows.getObject("said", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                reason.isEmpty()
                        ? Optional.empty()
                        : Optional.of(WireJson.read(reason, LocalizedText.class)),
                rows.getBoolean("counts"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
