// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.util.List;

/// Something a kiosk does that needs room on its disk.
interface Trial {
    /// In words, for the table.
    String title();

    /// Tries the next one; what was refused before is tried again.
    ///
    /// @throws ua.krynytsia.agent.AgentException likewise refused
    Attempt attempt(FullKiosk kiosk);

    /// What was done and is not there.
    List<String> lost(FullKiosk kiosk);

    /// What came of it.
    sealed interface Attempt {
        record Done() implements Attempt {}

        /// @param isTold whether those who must know were told as they should be
        record Refused(boolean isTold) implements Attempt {}
    }
}
