// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.time.Duration;
import java.time.Instant;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;

/// How long what all terminals have stays in force. Terminals show it afterwards too, with an
/// alarm.
public record Validity(EditionNumber number, Instant expires, State state) {
    private static final Duration NEAR = Duration.ofDays(14);

    public enum State {
        IN_FORCE,
        EXPIRES_SOON,
        EXPIRED
    }

    static Validity of(Manifest manifest, Instant now) {
        State state = State.IN_FORCE;
        if (!now.isBefore(manifest.expires())) {
            state = State.EXPIRED;
        } else if (!now.isBefore(manifest.expires().minus(NEAR))) {
            state = State.EXPIRES_SOON;
        }
        return new Validity(manifest.number(), manifest.expires(), state);
    }
}
