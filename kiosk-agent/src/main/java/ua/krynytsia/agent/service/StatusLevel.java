// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.wire.fleet.HealthSignal;

/// How a kiosk is as a whole; its order is that of the command's exit codes.
public enum StatusLevel {
    FINE,
    DEGRADED,
    FAULT;

    /// 0 fine, 1 degraded, 2 fault.
    public int exitCode() {
        return ordinal();
    }

    /// As the first line of the text says it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The level that the status text of an agent begins with; empty where it is no such text.
    public static Optional<StatusLevel> findIn(String text) {
        return Arrays.stream(values())
                .filter(level -> text.startsWith(StatusText.FIRST_LINE + level.word() + "\n"))
                .findFirst();
    }

    static StatusLevel of(HealthSignal.Severity severity) {
        return switch (severity) {
            case FINE, NOTICE -> FINE;
            case DEGRADED -> DEGRADED;
            case FAULT -> FAULT;
        };
    }

    static StatusLevel worse(StatusLevel one, StatusLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
