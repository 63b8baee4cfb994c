// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import java.util.List;

/// The way to the server's audit.
public interface AuditUplink {
    /// Hands over entries that have ended; the same entry twice does no harm.
    ///
    /// @return whether the server has them all on its own disk; false means: again later
    boolean deliver(List<AuditEntry> entries);
}
