// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.history;

import java.time.Instant;
import java.util.Optional;

/// A health signal began or was over, or the agent was started.
///
/// @param code of the signal, or [#STARTED]
/// @param subject which of several devices
public record KioskEvent(Instant at, String code, Optional<String> subject, boolean isOver) {
    /// The agent was started.
    public static final String STARTED = "agent-started";
}
