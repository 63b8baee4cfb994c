// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.command;

import java.util.List;
import ua.krynytsia.wire.Require;

/// What a kiosk is still to do, the oldest first.
public record PendingCommands(List<KioskCommand> commands) {
    private static final int MOST = 200;

    public PendingCommands {
        commands = List.copyOf(commands);
        Require.that(commands.size() <= MOST, "at most 200 commands at once");
    }
}
