// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import ua.krynytsia.wire.fleet.UnansweredQueries;

/// Takes what a terminal's residents looked for in vain.
public interface QueryIntake {
    /// The whole list of a terminal, in place of the one before.
    void accept(UnansweredQueries queries);
}
