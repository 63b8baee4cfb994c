// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.time.Duration;

/// What came of an attempt to get in.
public sealed interface EntryOutcome {
    /// @param who as the audit names them
    record Entered(String who) implements EntryOutcome {}

    record WrongPin() implements EntryOutcome {}

    /// Too many wrong PINs: nothing was looked at.
    ///
    /// @param left until the next attempt
    record Closed(Duration left) implements EntryOutcome {}

    /// Nobody has set a PIN yet.
    record NoPin() implements EntryOutcome {}

    /// No technician's card within the last minute.
    record NoCard() implements EntryOutcome {}
}
