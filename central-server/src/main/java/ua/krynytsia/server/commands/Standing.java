// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.util.Locale;
import ua.krynytsia.wire.command.CommandReport;

/// How far a command has come, as the server knows it.
public enum Standing {
    /// Not yet seen on the terminal.
    ISSUED,
    RECEIVED,
    RUNNING,
    DONE,
    FAILED,
    EXPIRED,
    REFUSED;

    /// As the tables write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEnd() {
        return compareTo(RUNNING) > 0;
    }

    static Standing of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static Standing of(CommandReport.State said) {
        return switch (said) {
            case RECEIVED -> RECEIVED;
            case RUNNING -> RUNNING;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case EXPIRED -> EXPIRED;
            case REFUSED -> REFUSED;
        };
    }

    boolean isFollowedBy(Standing next) {
        return !isEnd() && next.compareTo(this) > 0;
    }
}
