// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The second half of withdrawing for good: deleted rows leave their bytes in freed pages, and
/// those are written over as soon as the transaction has ended. The wish is kept in the table
/// `erasure`, so that the end of the process does not lose it.
public final class Erasure {
    private static final int IN_PASSING = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Store store;
    private final List<String> tables;
    private int tries;

    /// @param tables that may have held what is withdrawn
    public Erasure(Store store, List<String> tables) {
        this.store = store;
        this.tables = tables;
    }

    /// In the transaction that deletes.
    public static void want(Handle handle) {
        handle.execute("update erasure set wanted = wanted + 1 where id = 1");
    }

    /// Does what is wanted, in a moment when nobody is at work; where there has been none for half
    /// a minute, others are made to wait. Called every second.
    public void tick() {
        Optional<Long> wanted =
                store.read(handle ->
                        handle.createQuery(
                                        "select wanted from erasure where id = 1 and wanted > done")
                                .mapTo(Long.class)
                                .findOne());
        if (wanted.isEmpty()) {
            return;
        }
        tries++;
        if (store.compact(tables, tries > IN_PASSING ? PATIENCE : Duration.ZERO)) {
            tries = 0;
            store.write(handle ->
                    handle.execute("update erasure set done = ? where id = 1", wanted.get()));
        }
    }
}
