// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.KioskId;

/// One appeal in the list, without a word of its content.
///
/// @param number what the resident holds; empty where the envelope did not open
/// @param form the id of the form answered
public record AppealLine(
        UUID id,
        Optional<String> number,
        KioskId kiosk,
        Optional<String> form,
        Times times,
        Optional<Trouble> trouble) {

    /// @param submitted by the clock of the terminal
    /// @param registered by the clock of this server
    public record Times(Optional<Instant> submitted, Instant registered) {}
}
