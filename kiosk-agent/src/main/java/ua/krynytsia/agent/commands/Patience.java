// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// How long each command has waited for something, counted from the first question. Begins anew
/// with the agent. One thread.
final class Patience {
    private final Clock clock;
    private final Map<Wait, Instant> since = new HashMap<>();

    /// @param clock one that does not jump
    Patience(Clock clock) {
        this.clock = clock;
    }

    boolean isOver(UUID command, String what, Duration longest) {
        Instant now = clock.instant();
        Instant begin = since.computeIfAbsent(new Wait(command, what), _ -> now);
        return !now.isBefore(begin.plus(longest));
    }

    /// Whether that question was asked before.
    boolean knows(UUID command, String what) {
        return since.containsKey(new Wait(command, what));
    }

    void forget(UUID command) {
        since.keySet().removeIf(wait -> wait.command().equals(command));
    }

    private record Wait(UUID command, String what) {}
}
