// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.fleet.Manifest;

/// Whether the edition shown is still in force. One that is not is shown all the same: an alarm,
/// never a blank screen.
record Validity(HealthBoard health, Clock clock) {
    private static final Duration SOON = Duration.ofDays(7);

    void check(Manifest shown) {
        Instant now = clock.instant();
        boolean isExpired = !now.isBefore(shown.expires());
        boolean isSoon = !now.isBefore(shown.expires().minus(SOON));
        health.set(HealthCode.EDITION_EXPIRED, isExpired);
        health.set(HealthCode.EDITION_EXPIRES_SOON, isSoon && !isExpired);
    }
}
