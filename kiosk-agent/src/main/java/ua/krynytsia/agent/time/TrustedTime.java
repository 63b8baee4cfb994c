// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.time;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;

/// A clock that a wrong wall clock, a jump or a lie on the network does not lead astray. It never
/// goes back. Kept on the disk as an ISO 8601 moment in `time/trusted`, at most once an hour.
/// Thread-safe.
public final class TrustedTime {
    /// How far the wall clock may be from trusted time.
    public static final Duration TOLERANCE = Duration.ofMinutes(2);

    /// How long a kiosk may have been off before its wall clock is believed no more.
    private static final Duration LONGEST_OFF = Duration.ofDays(400);

    private static final Duration BETWEEN_WRITES = Duration.ofHours(1);
    private static final Path FILE = Path.of("time", "trusted");
    private static final Logger log = LoggerFactory.getLogger(TrustedTime.class);

    private final Disk disk;
    private final Clock wall;
    private final LongSupplier nanos;
    private final AtomicReference<Anchor> anchor;
    private final AtomicReference<Instant> kept;

    private TrustedTime(Disk disk, Clock wall, LongSupplier nanos, Instant known) {
        this.disk = disk;
        this.wall = wall;
        this.nanos = nanos;
        this.anchor = new AtomicReference<>(new Anchor(known, nanos.getAsLong(), false));
        this.kept = new AtomicReference<>(known);
    }

    /// @param wall the machine's clock, which may say anything
    /// @param nanos the monotonic clock, from any origin
    /// @param built before which this program was not
    public static TrustedTime open(Disk disk, Clock wall, LongSupplier nanos, Instant built) {
        Instant before = kept(disk, built);
        return new TrustedTime(disk, wall, nanos, before.isAfter(built) ? before : built);
    }

    /// A moment that has passed; the present one once the server was heard.
    public Instant now() {
        return anchor.get().now(nanos.getAsLong());
    }

    /// The server's word, over mutual TLS.
    public void heard(Instant present) {
        long tick = nanos.getAsLong();
        anchor.updateAndGet(before -> {
            Instant now = before.now(tick);
            return new Anchor(present.isAfter(now) ? present : now, tick, true);
        });
    }

    /// The wall clock while it can be right, else trusted time.
    public Clock clock() {
        InstantSource best = this::best;
        return best.withZone(ZoneOffset.UTC);
    }

    /// Whether the wall clock cannot be right.
    public boolean isDoubtful() {
        return !isPlausible(wall.instant());
    }

    /// The wall clock less the present moment; empty until the server was heard.
    public Optional<Duration> offset() {
        return anchor.get().isConfirmed()
                ? Optional.of(Duration.between(now(), wall.instant()))
                : Optional.empty();
    }

    /// To be called every few seconds: keeps what has been learnt, where an hour has passed.
    public void keep() {
        Instant now = now();
        if (now.isBefore(kept.get().plus(BETWEEN_WRITES))) {
            return;
        }
        kept.set(now);
        try {
            disk.write(FILE, now.toString().getBytes(US_ASCII));
        } catch (DiskException e) {
            log.atWarn().setCause(e).log("the time is not kept; the next hour will");
        }
    }

    private Instant best() {
        Instant said = wall.instant();
        return isPlausible(said) ? said : now();
    }

    private boolean isPlausible(Instant said) {
        Anchor now = anchor.get();
        Instant trusted = now.now(nanos.getAsLong());
        Duration longest = now.isConfirmed() ? TOLERANCE : LONGEST_OFF;
        return !said.isBefore(trusted.minus(TOLERANCE)) && !said.isAfter(trusted.plus(longest));
    }

    private static Instant kept(Disk disk, Instant otherwise) {
        try {
            return disk.read(FILE)
                    .map(text -> Instant.parse(new String(text, US_ASCII).strip()))
                    .orElse(otherwise);
        } catch (DateTimeParseException | DiskException e) {
            log.atWarn().setCause(e).log("the time that was kept cannot be read");
            return otherwise;
        }
    }

    /// @param isConfirmed whether the server was heard in this run
    private record Anchor(Instant at, long tick, boolean isConfirmed) {
        Instant now(long nanos) {
            return at.plusNanos(Math.max(0, nanos - tick));
        }
    }
}
