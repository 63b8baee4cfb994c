// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import org.jdbi.v3.core.Handle;

/// The one row that all nodes share.
///
///     alert_board(id, serial, changes)
final class BoardTable {
    private final Handle handle;

    BoardTable(Handle handle) {
        this.handle = handle;
    }

    /// There is something to tell.
    void changed() {
        handle.execute("update alert_board set changes = changes + 1 where id = 1");
    }

    long changes() {
        return handle.createQuery("select changes from alert_board where id = 1")
                .mapTo(Long.class)
                .one();
    }

    /// A number above every one before. It is no lower than `least` either, so that a server
    /// restored from a backup does not begin again below what the kiosks have seen.
    long nextSerial(long least) {
        long before =
                handle.createQuery("select serial from alert_board where id = 1 for update")
                        .mapTo(Long.class)
                        .one();
        long next = Math.max(before + 1, least);
        handle.createUpdate("update alert_board set serial = :next where id = 1")
                .bind("next", next)
                .execute();
        return next;
    }
}
