// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.wire.Bytes;

/// A transaction in which statements run. Arguments stand for `?` in order and are text, numbers or
/// [Bytes].
public final class Session {
    /// Rows sent at once: more of them take memory and no less time.
    private static final int BATCH = 500;

    private final Handle handle;

    Session(Handle handle) {
        this.handle = handle;
    }

    /// @return the number of rows touched
    public int run(String sql, Object... arguments) {
        try (var update = handle.createUpdate(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.bind(i, plain(arguments[i]));
            }
            return update.execute();
        }
    }

    /// The same statement once for each list of arguments.
    public void runAll(String sql, Stream<List<?>> rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (List<?> row : (Iterable<List<?>>) rows::iterator) {
                for (int i = 0; i < row.size(); i++) {
                    batch.bind(i, plain(row.get(i)));
                }
                batch.add();
                if (batch.size() == BATCH) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    public <T> List<T> list(String sql, Function<Row, T> read, Object... arguments) {
        try (var query = handle.createQuery(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, plain(arguments[i]));
            }
            return query.map((result, _) -> read.apply(new Row(result))).list();
        }
    }

    private static Object plain(Object argument) {
        return argument instanceof Bytes bytes ? bytes.toArray() : argument;
    }
}
