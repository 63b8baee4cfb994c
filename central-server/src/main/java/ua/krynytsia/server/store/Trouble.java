// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementException;

/// What a failure of the database means, by its SQLSTATE (ISO 9075; PostgreSQL 15, appendix A).
enum Trouble {
    /// Another transaction stood in the way, and the database chose this one to give up; or both
    /// wrote the same new row, where the one that begins anew finds it.
    STEPPED_ASIDE,
    /// The connection broke or cannot be had.
    AWAY,
    /// The statement itself.
    OTHER;

    private static final Set<String> STEPS_ASIDE = Set.of("40001", "40P01", "23505");
    private static final Set<String> ENDS = Set.of("57P01", "57P02", "57P03");

    static Trouble of(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause ? of(cause) : OTHER;
    }

    /// Whether it came before the end of the transaction, so that nothing of it was kept.
    static boolean isBeforeCommit(JdbiException failure) {
        return failure instanceof StatementException || failure instanceof ConnectionException;
    }

    private static Trouble of(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (STEPS_ASIDE.contains(state)) {
            return STEPPED_ASIDE;
        }
        boolean away =
                state.startsWith("08")
                        || ENDS.contains(state)
                        || cause instanceof SQLTransientConnectionException;
        return away ? AWAY : OTHER;
    }
}
