// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertWords;

/// A message that somebody wants sent.
///
/// @param supersedes the message in whose place it comes
/// @param lasts until it ends by itself; from a minute to seven days
public record AlertWish(
        Optional<String> supersedes,
        AlertNature nature,
        AlertWords words,
        AlertArea area,
        Duration lasts) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    public AlertWish {
        Require.that(
                lasts.compareTo(SHORTEST) >= 0 && lasts.compareTo(LONGEST) <= 0,
                "an alert lasts from a minute to seven days");
    }
}
