// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.PendingCommands;

/// The server, as commands need it. Each throws the link's own unchecked exception while the server
/// is away; then everything is tried again later.
public interface CommandLink {
    PendingCommands pendingCommands();

    /// @return false where the server knows no such command
    boolean send(CommandReport report);

    /// @param type `image/png` or `application/zip`
    /// @return false where the server does not want it (any more)
    boolean sendResult(UUID command, String type, Bytes content);
}
