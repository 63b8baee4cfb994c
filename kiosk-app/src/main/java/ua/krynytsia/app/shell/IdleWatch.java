// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Judges from the time of the last touch whether somebody is still there. Only touches count, and
/// only a clock that never jumps.
final class IdleWatch {
    private final LongSupplier nanos;
    private final Duration warning;
    private long lastTouch;

    /// @param warning how long the countdown lasts
    IdleWatch(LongSupplier nanos, Duration warning) {
        this.nanos = nanos;
        this.warning = warning;
        touched();
    }

    void touched() {
        lastTouch = nanos.getAsLong();
    }

    /// @param limit how long the present screen may rest untouched
    Verdict judge(Duration limit) {
        Duration idle = Duration.ofNanos(nanos.getAsLong() - lastTouch);
        if (idle.compareTo(limit) < 0) {
            return new Present();
        }
        Duration left = limit.plus(warning).minus(idle);
        if (left.isNegative() || left.isZero()) {
            return new Gone();
        }
        return new Doubtful(left.plusMillis(999).toSeconds());
    }

    sealed interface Verdict {}

    record Present() implements Verdict {}

    /// @param secondsLeft until the wipe, at least 1
    record Doubtful(long secondsLeft) implements Verdict {}

    record Gone() implements Verdict {}
}
