// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;

final class TrustedTimeTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TEN_YEARS_ON = Instant.parse("2036-11-23T12:00:00Z");

    @TempDir Path directory;
    private final AtomicReference<Instant> wall = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong(7);

    @Test
    void beginsWithTheBuildAndRisesWithTheMonotonicClock() {
        TrustedTime time = open();

        pass(Duration.ofHours(3));

        assertThat(time.now()).isEqualTo(BUILT.plus(Duration.ofHours(3)));
    }

    @Test
    void theServersWordRaisesItAndNothingLowersIt() {
        TrustedTime time = open();

        time.heard(NOON);
        pass(Duration.ofMinutes(1));
        time.heard(BUILT);

        assertThat(time.now()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void anUnheardKioskBelievesAWallClockThatCanBeRight() {
        TrustedTime time = open();

        assertThat(time.clock().instant()).isEqualTo(NOON);
        assertThat(time.isDoubtful()).isFalse();
    }

    @Test
    void nineteenSeventyAndTenYearsAheadAreNotBelieved() {
        TrustedTime time = open();

        for (Instant wrong : new Instant[] {Instant.EPOCH, TEN_YEARS_ON}) {
            wall.set(wrong);
            assertThat(time.clock().instant()).isEqualTo(BUILT);
            assertThat(time.isDoubtful()).isTrue();
        }
    }

    @Test
    void onceHeardAJumpOfMoreThanTwoMinutesIsSeen() {
        TrustedTime time = open();
        time.heard(NOON);

        wall.set(NOON.plus(Duration.ofMinutes(2)));
        assertThat(time.isDoubtful()).isFalse();
        assertThat(time.clock().instant()).isEqualTo(wall.get());

        wall.set(NOON.plus(Duration.ofSeconds(121)));
        assertThat(time.isDoubtful()).isTrue();
        assertThat(time.clock().instant()).isEqualTo(NOON);

        wall.set(NOON.minus(Duration.ofSeconds(121)));
        assertThat(time.clock().instant()).isEqualTo(NOON);
    }

    @Test
    void whatWasLearntOutlivesARestart() {
        TrustedTime before = open();
        before.heard(NOON);
        before.keep();

        assertThat(open().now()).isEqualTo(NOON);
    }

    @Test
    void isKeptOnceAnHourAtMost() throws Exception {
        TrustedTime time = open();
        time.heard(NOON);
        time.keep();
        pass(Duration.ofMinutes(59));
        time.keep();

        assertThat(Files.readString(directory.resolve("time/trusted"))).isEqualTo(NOON.toString());
    }

    @Test
    void aDamagedFileIsAsNone() throws Exception {
        Files.createDirectories(directory.resolve("time"));
        Files.writeString(directory.resolve("time/trusted"), "20x6");

        assertThat(open().now()).isEqualTo(BUILT);
    }

    private void pass(Duration some) {
        nanos.addAndGet(some.toNanos());
    }

    private TrustedTime open() {
        InstantSource source = wall::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return TrustedTime.open(FileDisk.at(directory), clock, nanos::get, BUILT);
    }
}
