// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.net.ConnectException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.PendingCommands;

/// A line that is there before the enrolment is; until then nobody answers.
record LateLine(Supplier<Optional<CentralClient>> client) implements CommandLine {
    @Override
    public PendingCommands pendingCommands() {
        return connected().pendingCommands();
    }

    @Override
    public void report(CommandReport report) {
        connected().report(report);
    }

    @Override
    public void result(UUID command, String mediaType, Bytes content) {
        connected().result(command, mediaType, content);
    }

    private CentralClient connected() {
        return client.get()
                .orElseThrow(() ->
                        CentralException.away("a command", new ConnectException("not enrolled")));
    }
}
