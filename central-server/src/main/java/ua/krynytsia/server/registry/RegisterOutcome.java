// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import ua.krynytsia.wire.LocalizedText;

/// How an attempt to change the register ended.
public sealed interface RegisterOutcome {
    /// It stands there now. Where it did already, no new revision was made.
    record Saved(RegisterRow row) implements RegisterOutcome {}

    /// Somebody else changed it in between; nothing was changed.
    record Conflict(RegisterRow current) implements RegisterOutcome {}

    /// There is no such resource, or the wish makes no sense; nothing was changed.
    record Refused(LocalizedText reason) implements RegisterOutcome {}
}
