// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.command.PendingCommands;

/// The server in memory.
final class Server implements CommandLink {
    final Map<UUID, KioskCommand> issued = new LinkedHashMap<>();
    final List<CommandReport> reports = new ArrayList<>();
    final Map<UUID, Bytes> results = new LinkedHashMap<>();
    final List<String> order = new ArrayList<>();
    boolean isAway;
    Runnable onReceived = () -> {};
    private int forgotten;

    static final class AwayException extends RuntimeException {}

    @Override
    public PendingCommands pendingCommands() {
        requireThere();
        return new PendingCommands(
                issued.values().stream().filter(command -> isOpen(command.id())).toList());
    }

    @Override
    public boolean send(CommandReport report) {
        requireThere();
        if (report.state() == State.RECEIVED) {
            onReceived.run();
        }
        reports.add(report);
        order.add("state " + report.command() + " " + report.state());
        return true;
    }

    @Override
    public boolean sendResult(UUID command, String type, Bytes content) {
        requireThere();
        results.put(command, content);
        order.add("result " + command);
        return true;
    }

    /// As one that was restored from an earlier backup.
    void forgetEnds() {
        forgotten = reports.size();
    }

    List<State> said(UUID command) {
        return reports.stream()
                .filter(report -> report.command().equals(command))
                .map(CommandReport::state)
                .toList();
    }

    State end(UUID command) {
        return said(command).stream().filter(State::isEnd).findFirst().orElseThrow();
    }

    String reason(UUID command) {
        return reports.stream()
                .filter(report -> report.command().equals(command))
                .flatMap(report -> report.reason().stream())
                .map(LocalizedText::ukrainian)
                .findFirst()
                .orElse("");
    }

    Optional<Bytes> result(UUID command) {
        return Optional.ofNullable(results.get(command));
    }

    private boolean isOpen(UUID command) {
        return reports.stream()
                .skip(forgotten)
                .filter(report -> report.command().equals(command))
                .noneMatch(report -> report.state().isEnd());
    }

    private void requireThere() {
        if (isAway) {
            throw new AwayException();
        }
    }
}
