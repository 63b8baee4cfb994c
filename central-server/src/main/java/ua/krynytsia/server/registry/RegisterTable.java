// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.wire.json.WireJson;

/// The register inside one transaction.
///
///     register_entry(resource_id, content, complete, abolished, assumed, next_update, revision,
///                    changed, changed_by)
///     register_change(resource_id, revision, content, basis_act, basis_number, basis_date,
///                     changed, changed_by)
final class RegisterTable {
    private static final String COLUMNS =
            "content, abolished, assumed, revision, changed, changed_by";

    private final Handle handle;

    RegisterTable(Handle handle) {
        this.handle = handle;
    }

    Optional<RegisterRow> find(String resource) {
        return handle.createQuery(
                        "select " + COLUMNS + " from register_entry where resource_id = :resource")
                .bind("resource", resource)
                .map((rows, context) -> row(rows))
                .findOne();
    }

    /// Nobody else changes it until this transaction ends.
    Optional<RegisterRow> lock(String resource) {
        return handle.createQuery(
                        "select "
                                + COLUMNS
                                + " from register_entry where resource_id = :resource for update")
                .bind("resource", resource)
                .map((rows, context) -> row(rows))
                .findOne();
    }

    List<RegisterRow> all() {
        return handle.createQuery("select " + COLUMNS + " from register_entry order by resource_id")
                .map((rows, context) -> row(rows))
                .list();
    }

    Set<String> admitted() {
        return handle.createQuery(
                        """
                        select resource_id from register_entry
                        where complete = true and abolished = false
                        """)
                .mapTo(String.class)
                .set();
    }

    List<RegisterChange> changes(String resource) {
        return handle.createQuery(
                        """
                        select content, revision, basis_act, basis_number, basis_date, changed,
                            changed_by
                        from register_change where resource_id = :resource order by revision desc
                        """)
                .bind("resource", resource)
                .map((rows, context) ->
                        new RegisterChange(
                                WireJson.read(rows.getBytes(1), Registration.class),
                                rows.getLong(2),
                                new Basis(
                                        rows.getString(3),
                                        rows.getString(4),
                                        Optional.ofNullable(rows.getObject(5, LocalDate.class))),
                                rows.getObject(6, OffsetDateTime.class).toInstant(),
                                rows.getString(7)))
                .list();
    }

    /// Puts a row in place of the one before it, if any, and keeps it in the history.
    void put(RegisterRow row, Basis basis) {
        handle.createUpdate("delete from register_entry where resource_id = :resource")
                .bind("resource", row.registration().resource())
                .execute();
        byte[] content = WireJson.write(row.registration());
        OffsetDateTime changed = at(row.changed());
        handle.createUpdate(
                        """
                        insert into register_entry (resource_id, content, complete, abolished,
                            assumed, next_update, revision, changed, changed_by)
                        values (:resource, :content, :complete, :abolished, :assumed, :next,
                            :revision, :changed, :who)
                        """)
                .bind("resource", row.registration().resource())
                .bind("content", content)
                .bind("complete", row.registration().isComplete())
                .bind("abolished", row.state() == RegisterRow.State.ABOLISHED)
                .bind("assumed", row.state() == RegisterRow.State.ASSUMED)
                .bind("next", row.registration().upkeep().next())
                .bind("revision", row.revision())
                .bind("changed", changed)
                .bind("who", row.changedBy())
                .execute();
        handle.createUpdate(
                        """
                        insert into register_change (resource_id, revision, content, basis_act,
                            basis_number, basis_date, changed, changed_by)
                        values (:resource, :revision, :content, :act, :number, :date, :changed,
                            :who)
                        """)
                .bind("resource", row.registration().resource())
                .bind("revision", row.revision())
                .bind("content", content)
                .bind("act", basis.act())
                .bind("number", basis.number())
                .bind("date", basis.date())
                .bind("changed", changed)
                .bind("who", row.changedBy())
                .execute();
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static RegisterRow row(ResultSet rows) throws SQLException {
        RegisterRow.State state = RegisterRow.State.CONFIRMED;
        if (rows.getBoolean(2)) {
            state = RegisterRow.State.ABOLISHED;
        } else if (rows.getBoolean(3)) {
            state = RegisterRow.State.ASSUMED;
        }
        return new RegisterRow(
                WireJson.read(rows.getBytes(1), Registration.class),
                state,
                rows.getLong(4),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getString(6));
    }
}
