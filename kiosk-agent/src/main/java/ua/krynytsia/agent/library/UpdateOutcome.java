// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import ua.krynytsia.wire.EditionNumber;

/// What became of an edition that was offered.
public sealed interface UpdateOutcome {
    /// It is shown from now on.
    record Applied(EditionNumber number) implements UpdateOutcome {}

    /// It is what is shown already.
    record Unchanged(EditionNumber number) implements UpdateOutcome {}

    /// The disk has no room for it; the one before is still shown.
    record NoRoom(String reason) implements UpdateOutcome {}

    /// It did not pass its checks; the one before is still shown. The same offer fails again.
    record Refused(String reason) implements UpdateOutcome {}
}
