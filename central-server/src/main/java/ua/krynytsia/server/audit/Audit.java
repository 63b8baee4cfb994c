// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import ua.krynytsia.server.store.Store;

/// The table `audit_row`: one row per deed, never changed, never deleted.
public final class Audit {
    private static final int MAX_SUBJECT = 200;
    private static final int MAX_FIELDS = 4000;

    private final Store store;
    private final Clock clock;

    public Audit(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// In a transaction of its own.
    public void record(String who, Deed deed) {
        store.write(handle -> {
            record(handle, who, deed);
            return deed;
        });
    }

    /// In the transaction of the deed itself.
    public void record(Handle handle, String who, Deed deed) {
        handle.createUpdate(
                        """
                        insert into audit_row (at, who, action, subject, fields)
                        values (:at, :who, :action, :subject, :fields)\
                        """)
                .bind("at", clock.instant())
                .bind("who", who)
                .bind("action", deed.action())
                .bind("subject", clip(deed.subject(), MAX_SUBJECT))
                .bind("fields", clip(String.join(" ", deed.fields()), MAX_FIELDS))
                .execute();
    }

    /// The newest first.
    public List<AuditRow> listRows(int offset, int limit) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select at, who, action, subject, fields from audit_row
                                order by id desc limit :limit offset :offset\
                                """)
                        .bind("limit", limit)
                        .bind("offset", offset)
                        .map(Audit::row)
                        .list());
    }

    private static String clip(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static AuditRow row(ResultSet row, StatementContext context) throws SQLException {
        String fields = row.getString("fields");
        return new AuditRow(
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                new Deed(
                        row.getString("action"),
                        row.getString("subject"),
                        fields.isEmpty() ? List.of() : Arrays.asList(fields.split(" "))));
    }
}
