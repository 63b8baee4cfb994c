// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// Counts the wrong PINs at one door, on the disk: `service/attempts-DOOR.json`. After each failure
/// the next attempt must wait twice as long (1 s, 2 s, 4 s …), after the eighth always a quarter of
/// an hour; a right PIN begins anew. A restart forgets nothing; no wait is longer than a quarter of
/// an hour, whatever the clock does.
///
/// On a disk that cannot be written it counts in memory: a technician must be able to mend it. Not
/// thread-safe: its owner locks.
final class Throttle {
    static final int LOCKED_AFTER = 8;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final Logger log = LoggerFactory.getLogger(Throttle.class);

    private final Disk disk;
    private final Clock clock;
    private final Path file;
    private Count count;

    Throttle(Disk disk, Clock clock, Door door) {
        this.disk = disk;
        this.clock = clock;
        this.file = Path.of("service", "attempts-" + door.id() + ".json");
        this.count = read();
    }

    /// @param failures since the last right PIN
    /// @param last when the last of them was begun
    record Count(int failures, Instant last) {}

    /// How long no attempt is looked at; zero where one may be made now.
    Duration left() {
        Instant now = clock.instant();
        if (count.last().isAfter(now)) {
            keep(new Count(count.failures(), now));
        }
        Duration left = Duration.between(now, count.last().plus(pause(count.failures())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isLocked() {
        return count.failures() >= LOCKED_AFTER && left().isPositive();
    }

    /// An attempt begins: it counts as failed, forced, until [#succeeded].
    void attempt() {
        keep(new Count(Math.min(count.failures() + 1, LOCKED_AFTER), clock.instant()));
    }

    void succeeded() {
        keep(new Count(0, clock.instant()));
    }

    private static Duration pause(int failures) {
        if (failures == 0) {
            return Duration.ZERO;
        }
        return failures >= LOCKED_AFTER ? LOCK : Duration.ofSeconds(1L << failures - 1);
    }

    private void keep(Count now) {
        count = now;
        try {
            disk.write(file, WireJson.write(now));
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("wrong PINs are counted in memory only");
        }
    }

    /// A damaged count is a full one: damaging it gives no free attempts.
    private Count read() {
        Instant now = clock.instant();
        Optional<byte[]> json = disk.read(file);
        if (json.isEmpty()) {
            return new Count(0, now);
        }
        try {
            Count kept = WireJson.read(json.get(), Count.class);
            return new Count(Math.clamp(kept.failures(), 0, LOCKED_AFTER), kept.last());
        } catch (WireException e) {
            return new Count(LOCKED_AFTER, now);
        }
    }
}
