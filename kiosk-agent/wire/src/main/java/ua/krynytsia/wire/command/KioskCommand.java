// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.command;

import java.time.Instant;
import java.util.UUID;
import ua.krynytsia.wire.Require;

/// One thing that a kiosk is asked to do, once. It stays with the server until the kiosk has
/// reported an end or the deadline has passed.
///
/// @param id the same for the same wish, however often it is handed over
/// @param deadline after which it must not be begun any more
public record KioskCommand(UUID id, Instant issued, Instant deadline, CommandAction action) {
    public KioskCommand {
        Require.that(deadline.isAfter(issued), "a command's deadline must lie after its issue");
    }
}
