// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.KioskCommand;

/// A command with all that is known of it.
///
/// @param who asked for it
/// @param history the oldest first
/// @param result what it brought, while that is kept
public record IssuedCommand(
        KioskId kiosk,
        KioskCommand command,
        String who,
        Standing standing,
        List<Step> history,
        Optional<Brought> result) {
    public IssuedCommand {
        history = List.copyOf(history);
    }

    /// @param length in bytes
    public record Brought(ResultType type, long length) {}

    /// Why it ended as it did.
    public Optional<LocalizedText> reason() {
        return history.stream()
                .filter(Step::counts)
                .filter(step -> step.standing() == standing)
                .findFirst()
                .flatMap(Step::reason);
    }
}
