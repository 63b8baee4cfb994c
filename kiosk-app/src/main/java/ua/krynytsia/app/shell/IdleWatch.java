// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Judges from the time of the last touch whether somebody is still there, only by a clock that
/// never jumps. A sensor that sees somebody doubles the patience, at most fourfold after the last
/// touch; one that sees nobody asks ten seconds after they left. Without a word of a sensor only
/// touches count. A wipe always comes after the whole warning.
final class IdleWatch {
    private static final Duration LEFT = Duration.ofSeconds(10);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(10);
    private static final int STAYING = 2;
    private static final int MOST = 4;

    private final LongSupplier nanos;
    private final Duration warning;
    private long lastTouch;
    private long lastChange;
    private Optional<Boolean> isSeen = Optional.empty();
    private Optional<Long> lockedSince = Optional.empty();

    /// @param warning how long the countdown lasts
    IdleWatch(LongSupplier nanos, Duration warning) {
        this.nanos = nanos;
        this.warning = warning;
        touched();
        lastChange = lastTouch;
    }

    void touched() {
        lastTouch = nanos.getAsLong();
    }

    /// A sensor says that somebody came near or went away.
    void seen(boolean isThere) {
        if (!isSeen.equals(Optional.of(isThere))) {
            isSeen = Optional.of(isThere);
            lastChange = nanos.getAsLong();
        }
    }

    /// Whether a sensor has seen nobody for so long.
    boolean isForsaken(Duration longest) {
        return isSeen.filter(isThere -> !isThere).isPresent()
                && since(Math.max(lastChange, lastTouch)).compareTo(longest) >= 0;
    }

    /// Something lies over the session: nobody can touch it, so its time stands still, for at most
    /// ten minutes.
    void locked(boolean isLocked) {
        if (!isLocked) {
            lockedSince = Optional.empty();
        } else {
            touched();
            lockedSince = lockedSince.or(() -> Optional.of(lastTouch));
        }
    }

    /// @param limit how long the present screen may rest untouched
    Verdict judge(Duration limit) {
        if (lockedSince.isPresent()) {
            boolean isTooLong = since(lockedSince.get()).compareTo(LONGEST_LOCK) >= 0;
            return isTooLong ? new Gone() : new Present();
        }
        Duration over = since(lastTouch).minus(patience(limit));
        if (over.isNegative()) {
            return new Present();
        }
        Duration left = warning.minus(over);
        if (left.isNegative() || left.isZero()) {
            return new Gone();
        }
        return new Doubtful(left.plusMillis(999).toSeconds());
    }

    /// How long after the last touch the question comes.
    private Duration patience(Duration limit) {
        if (isSeen.isEmpty()) {
            return limit;
        }
        Duration change = Duration.ofNanos(Math.max(0, lastChange - lastTouch));
        Duration wait = isSeen.get() ? limit.multipliedBy(STAYING) : shorter(LEFT, limit);
        return shorter(change.plus(wait), limit.multipliedBy(MOST));
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanos.getAsLong() - moment);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    sealed interface Verdict {}

    record Present() implements Verdict {}

    /// @param secondsLeft until the wipe, at least 1
    record Doubtful(long secondsLeft) implements Verdict {}

    record Gone() implements Verdict {}
}
