// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.command;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.LocalizedText;

/// How far a kiosk has come with a command. Reports only ever go forward; the first end that the
/// server has stays.
///
/// @param at by the kiosk's clock
/// @param reason why it failed, expired or was refused
public record CommandReport(UUID command, State state, Instant at, Optional<LocalizedText> reason) {

    /// In JSON the lower-case name.
    public enum State {
        /// On the kiosk's disk.
        RECEIVED,
        /// Begun, or waiting until nobody uses the kiosk.
        RUNNING,
        DONE,
        FAILED,
        /// The deadline passed before it was begun.
        EXPIRED,
        /// Not done for a reason that trying again does not change.
        REFUSED;

        public boolean isEnd() {
            return compareTo(RUNNING) > 0;
        }
    }
}
