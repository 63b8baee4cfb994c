// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.KioskCommand;

/// A command as it lies on the disk.
///
/// @param at when it came to its state
/// @param memo what must be known after a restart to tell whether it was done, such as the start of
///   the machine in which a reboot was asked for
/// @param told the last state that the server knows
/// @param result the type of what it brought, while that waits to be sent
record Kept(
        KioskCommand command,
        CommandReport.State state,
        Instant at,
        Optional<LocalizedText> reason,
        Optional<String> memo,
        Optional<CommandReport.State> told,
        Optional<String> result) {
    static Kept received(KioskCommand command, Instant at) {
        return new Kept(
                command,
                CommandReport.State.RECEIVED,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Kept begun(Instant now) {
        return new Kept(
                command, CommandReport.State.RUNNING, now, reason, memo, told, Optional.empty());
    }

    Kept with(String fresh) {
        return new Kept(command, state, at, reason, Optional.of(fresh), told, result);
    }

    Kept ended(CommandReport.State end, Instant now, Optional<LocalizedText> why) {
        return new Kept(command, end, now, why, memo, told, result);
    }

    Kept brought(String type) {
        return new Kept(command, state, at, reason, memo, told, Optional.of(type));
    }

    Kept handedOver() {
        return new Kept(command, state, at, reason, memo, told, Optional.empty());
    }

    Kept told(CommandReport.State known) {
        return new Kept(command, state, at, reason, memo, Optional.of(known), result);
    }

    boolean isOpen() {
        return !state.isEnd();
    }

    boolean isUntold() {
        return !told.equals(Optional.of(state));
    }

    CommandReport report() {
        return new CommandReport(command.id(), state, at, reason);
    }
}
