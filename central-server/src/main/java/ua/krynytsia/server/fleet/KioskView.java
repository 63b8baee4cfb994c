// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HealthReport;

/// One terminal as the centre knows it.
///
/// @param isEnrolled whether it has a certificate in force
/// @param latest its newest report
public record KioskView(
        KioskId kiosk, boolean isEnrolled, KioskState state, Optional<Received> latest) {

    /// @param at by the clock of this server
    public record Received(HealthReport report, Instant at) {}
}
