// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.alert.Alert;

/// A message with what only the server knows of it.
///
/// @param who sent it: a login or the id of a source
/// @param endedBy who gave the all-clear
public record IssuedAlert(Alert alert, String who, Optional<String> endedBy, boolean isSuperseded) {
    /// Whether kiosks show it at that moment, or will.
    public boolean isCurrent(Instant now) {
        return !isSuperseded
                && alert.times().ended().isEmpty()
                && now.isBefore(alert.times().expires());
    }
}
