// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.pace;

import java.time.Duration;
import java.time.InstantSource;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;

/// When it is a kiosk's turn to ask: at the same moment of every period, which its id decides, so
/// that a fleet which lost its streams at once does not ask at once, today or after a restart.
public final class Turn {
    private final long share;
    private final InstantSource clock;

    public Turn(KioskId kiosk, InstantSource clock) {
        String hex = Bytes.utf8("turn " + kiosk.value()).sha256().hex();
        this.share = Long.parseLong(hex.substring(0, 8), 16);
        this.clock = clock;
    }

    /// How long until the next turn; more than nothing, at most the period.
    public Duration wait(Duration period) {
        long length = period.toMillis();
        long offset = share % length;
        long since = Math.floorMod(clock.millis() - offset, length);
        return Duration.ofMillis(length - since);
    }
}
