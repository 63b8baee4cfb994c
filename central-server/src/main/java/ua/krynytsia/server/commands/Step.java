// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// One row of a command's history.
///
/// @param at by this server's clock
/// @param said by the terminal's; empty where the server itself judged
/// @param counts false where it came after the end
public record Step(
        Standing standing,
        Instant at,
        Optional<Instant> said,
        Optional<LocalizedText> reason,
        boolean counts) {}
