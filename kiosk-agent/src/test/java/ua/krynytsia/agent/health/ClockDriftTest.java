// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

final class ClockDriftTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration TRIP = Duration.ofMillis(80);

    private Instant wall = NOON;
    private Instant even = Instant.EPOCH;
    private final InstantSource machine = () -> wall;
    private final InstantSource steady = () -> even;
    private final Clock clock = machine.withZone(ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private final ClockDrift drift = new ClockDrift(health, clock, steady.withZone(ZoneOffset.UTC));

    @Test
    void aClockThatAgreesIsNotDoubted() {
        drift.heard(NOON.truncatedTo(ChronoUnit.SECONDS), TRIP);

        assertThat(isDoubtful()).isFalse();
        assertThat(drift.drift().orElseThrow().abs()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aWrongClockIsDoubtedAndTheServersTimeIsTold() {
        wall = Instant.EPOCH;
        assertThat(drift.trusted().instant()).isEqualTo(Instant.EPOCH);

        drift.heard(NOON, TRIP);

        assertThat(isDoubtful()).isTrue();
        pass(Duration.ofHours(5));
        assertThat(drift.trusted().instant())
                .isBetween(
                        NOON.plus(Duration.ofHours(5)),
                        NOON.plus(Duration.ofHours(5)).plusSeconds(1));
    }

    @Test
    void aClockThatJumpsLaterIsNoticedWithoutTheServer() {
        drift.heard(NOON, TRIP);
        pass(Duration.ofMinutes(1));
        wall = wall.plus(Duration.ofDays(3650));

        drift.check();

        assertThat(isDoubtful()).isTrue();
        assertThat(drift.trusted().instant()).isBefore(NOON.plus(Duration.ofMinutes(2)));
    }

    @Test
    void doubtEndsOnlyWellWithinTheLimit() {
        wall = NOON.plusSeconds(35);
        drift.heard(NOON, TRIP);
        assertThat(isDoubtful()).isTrue();

        wall = NOON.plusSeconds(25);
        drift.check();
        assertThat(isDoubtful()).isTrue();

        wall = NOON.plusSeconds(15);
        drift.check();
        assertThat(isDoubtful()).isFalse();
    }

    @Test
    void anAnswerThatTookLongSaysNothing() {
        drift.heard(NOON.plus(Duration.ofDays(1)), Duration.ofSeconds(11));

        assertThat(drift.drift()).isEmpty();
        assertThat(isDoubtful()).isFalse();
    }

    private void pass(Duration duration) {
        wall = wall.plus(duration);
        even = even.plus(duration);
    }

    private boolean isDoubtful() {
        return health.holds(HealthCode.CLOCK_DOUBTFUL);
    }
}
