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
public record KioskView(KioskId kiosk, boolean isEnrolled, State state, Optional<Received> latest) {

    /// @param at by the clock of this server
    public record Received(HealthReport report, Instant at) {}

    /// What the centre knows of a terminal's connection; never a guess.
    public enum State {
        /// It holds its event stream, or has reported since it lost it; the last report is fresh.
        ONLINE,
        /// It holds its event stream, but its last report is older than 75 seconds.
        LATE,
        /// It holds no event stream and has not reported since, or not for 75 seconds.
        OFFLINE,
        /// It has never been heard of.
        UNKNOWN
    }
}
