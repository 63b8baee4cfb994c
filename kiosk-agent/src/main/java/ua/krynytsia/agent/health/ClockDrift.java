// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// How far this machine's clock is from the server's, as answers over mutual TLS show; keeps
/// `CLOCK_DOUBTFUL`. Half a minute counts as far, less than twenty seconds as near again. Between
/// answers time is carried on by a clock that does not jump. Thread-safe.
public final class ClockDrift {
    private static final Duration FAR = Duration.ofSeconds(30);
    private static final Duration NEAR = Duration.ofSeconds(20);
    private static final Duration LONGEST_TRIP = Duration.ofSeconds(10);
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final HealthBoard health;
    private final Clock clock;
    private final Clock steady;
    private Optional<Heard> heard = Optional.empty();
    private boolean isFar;

    /// @param clock the machine's
    /// @param steady one that does not jump
    public ClockDrift(HealthBoard health, Clock clock, Clock steady) {
        this.health = health;
        this.clock = clock;
        this.steady = steady;
    }

    /// The server has just answered.
    ///
    /// @param serverTime its header `Date`, cut to whole seconds (RFC 9110, §5.6.7)
    /// @param roundTrip from the request to the answer; one above ten seconds says nothing
    public void heard(Instant serverTime, Duration roundTrip) {
        if (roundTrip.isNegative() || roundTrip.compareTo(LONGEST_TRIP) > 0) {
            return;
        }
        synchronized (this) {
            Instant middle = serverTime.plus(HALF_A_SECOND).plus(roundTrip.dividedBy(2));
            heard = Optional.of(new Heard(middle, steady.instant()));
        }
        check();
    }

    /// To be called now and then: the machine's clock may be set at any moment.
    public void check() {
        boolean now;
        synchronized (this) {
            Duration limit = isFar ? NEAR : FAR;
            isFar = drift().map(Duration::abs).filter(it -> it.compareTo(limit) > 0).isPresent();
            now = isFar;
        }
        health.set(HealthCode.CLOCK_DOUBTFUL, now);
    }

    /// How much the server's clock is ahead; empty while it has not been heard.
    public synchronized Optional<Duration> drift() {
        return heard.map(it -> Duration.between(clock.instant(), it.now(steady.instant())));
    }

    /// The server's time once it has been heard, the machine's before.
    public Clock trusted() {
        return new Trusted(this, clock.getZone());
    }

    private synchronized Instant now() {
        return heard.map(it -> it.now(steady.instant())).orElseGet(clock::instant);
    }

    private record Heard(Instant server, Instant at) {
        Instant now(Instant steady) {
            return server.plus(Duration.between(at, steady));
        }
    }

    private static final class Trusted extends Clock {
        private final ClockDrift drift;
        private final ZoneId zone;

        Trusted(ClockDrift drift, ZoneId zone) {
            this.drift = drift;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return drift.now();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Trusted(drift, other);
        }
    }
}
