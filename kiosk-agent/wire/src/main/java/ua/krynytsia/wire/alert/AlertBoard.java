// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.krynytsia.wire.Require;

/// The whole set of messages that hold or have just ended. A board takes the place of every one of
/// a lower serial number; silence is not peace, so a board says when it was made and when each
/// source was last heard.
///
/// @param serial rises with every board, also over a restored server
/// @param made by the server's clock
public record AlertBoard(long serial, Instant made, List<Alert> alerts, List<AlertSource> sources) {
    /// A source, or a server, not heard for longer is not known to see no danger.
    public static final Duration FRESH = Duration.ofMinutes(2);

    /// How long a message stays on the board after its all-clear.
    public static final Duration REMEMBERED = Duration.ofMinutes(15);

    /// How many messages a board holds.
    public static final int MOST = 50;

    private static final int MOST_SOURCES = 16;

    public AlertBoard {
        Require.that(serial >= 1, "a board's serial number begins with 1");
        alerts = Require.list("alerts", 0, MOST, alerts);
        sources = Require.list("sources of alerts", 0, MOST_SOURCES, sources);
    }

    /// Whether every source had been heard lately at that moment, so that no message means no
    /// danger.
    public boolean vouchesAt(Instant now) {
        return sources.stream()
                .allMatch(source ->
                        source.heard().filter(at -> !now.isAfter(at.plus(FRESH))).isPresent());
    }
}
