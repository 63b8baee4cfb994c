// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.PendingCommands;

/// What the part that carries out commands says to the server. Each method asks once and waits for
/// the answer; each may be repeated. Every failure is a
/// [ua.krynytsia.agent.central.http.CentralException], before the enrolment as well. Thread-safe.
public interface CommandLine {
    /// What this kiosk is still to do.
    PendingCommands pendingCommands();

    /// When this returns, the server has it.
    void report(CommandReport report);

    /// What a command was to bring, before its end is reported.
    ///
    /// @param mediaType `image/png` or `application/zip`
    /// @param content at most 8 MiB
    void result(UUID command, String mediaType, Bytes content);
}
