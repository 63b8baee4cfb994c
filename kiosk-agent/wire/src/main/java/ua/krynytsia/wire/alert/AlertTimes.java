// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.Require;

/// When it holds, by the server's clock.
///
/// @param effective from when it holds
/// @param expires until when it holds where nobody ends it before; at most seven days on
/// @param ended when the all-clear was given
public record AlertTimes(
        Instant sent, Instant effective, Instant expires, Optional<Instant> ended) {
    private static final Duration LONGEST = Duration.ofDays(7);

    public AlertTimes {
        Require.that(expires.isAfter(effective), "an alert must expire after it begins to hold");
        Require.that(
                !expires.isAfter(effective.plus(LONGEST)), "an alert holds for at most seven days");
    }

    /// Whether it holds at that moment.
    public boolean cover(Instant now) {
        return ended.isEmpty() && !now.isBefore(effective) && now.isBefore(expires);
    }
}
