// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.KioskId;

final class TurnTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aKiosksTurnIsTheSameMomentOfEveryPeriodAndAfterARestart() {
        Instant first = NOON.plus(turn("kiosk-07", NOON));
        Instant later = NOON.plus(Duration.ofDays(3)).plusMillis(12_345);

        Instant second = later.plus(turn("kiosk-07", later));

        assertThat(Duration.between(first, second).toMillis() % MINUTE.toMillis()).isZero();
    }

    @Test
    void aWaitIsNeverNothingAndNeverMoreThanThePeriod() {
        Instant own = NOON.plus(turn("kiosk-07", NOON));

        assertThat(turn("kiosk-07", own)).isEqualTo(MINUTE);
        assertThat(turn("kiosk-07", own.minusMillis(1))).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void aFleetIsSpreadOverThePeriod() {
        long[] bySecond = new long[60];
        IntStream.rangeClosed(1, 500)
                .mapToObj(number -> "kiosk-" + number)
                .forEach(kiosk -> bySecond[(int) turn(kiosk, NOON).minusMillis(1).toSeconds()]++);

        assertThat(Arrays.stream(bySecond).max().orElseThrow()).isLessThan(30);
    }

    private static Duration turn(String kiosk, Instant now) {
        return new Turn(new KioskId(kiosk), () -> now).wait(MINUTE);
    }
}
