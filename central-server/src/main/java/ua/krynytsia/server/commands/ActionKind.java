// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import ua.krynytsia.wire.command.CommandAction;

/// The stable name of an action, as on the wire: `restart-app`.
public final class ActionKind {
    private ActionKind() {}

    public static String of(CommandAction action) {
        return switch (action) {
            case CommandAction.Sync _ -> "sync";
            case CommandAction.RestartApp _ -> "restart-app";
            case CommandAction.Reboot _ -> "reboot";
            case CommandAction.ShowMessage _ -> "show-message";
            case CommandAction.Brightness _ -> "brightness";
            case CommandAction.Volume _ -> "volume";
            case CommandAction.TestPrint _ -> "test-print";
            case CommandAction.SupportBundle _ -> "support-bundle";
            case CommandAction.ScreenPicture _ -> "screen-picture";
            case CommandAction.Maintenance _ -> "maintenance";
            case CommandAction.Unknown(String kind, _) -> kind;
        };
    }
}
