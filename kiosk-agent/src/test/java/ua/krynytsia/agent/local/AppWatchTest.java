// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.local.Beat;

final class AppWatchTest {
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private final AppWatch watch = new AppWatch(health, clock);

    @Test
    void appThatNeverBeatIsNotMissed() {
        pass(3600);

        assertThat(signals()).isEmpty();
    }

    @Test
    void appSilentForFifteenSecondsIsReportedUntilItBeatsAgain() {
        watch.beat(new Beat("1", 60, true));
        pass(15);
        assertThat(signals()).isEmpty();
        assertThat(watch.isInSession()).isTrue();

        pass(1);
        assertThat(signals()).containsExactly("app-silent");
        assertThat(watch.isInSession()).isFalse();

        watch.beat(new Beat("1", 61, false));
        assertThat(signals()).isEmpty();
    }

    @Test
    void appWhoseFramesStandStillIsReportedThoughItBeats() {
        watch.beat(new Beat("1", 60, false));
        for (int second = 0; second < 15; second++) {
            pass(1);
            watch.beat(new Beat("1", 60, false));
        }
        assertThat(signals()).isEmpty();

        pass(1);
        watch.beat(new Beat("1", 60, false));
        assertThat(signals()).containsExactly("app-silent");

        watch.beat(new Beat("1", 61, false));
        assertThat(signals()).isEmpty();
    }

    @Test
    void appWithoutAVoiceIsReportedUntilItHasOne() {
        for (int second = 0; second < 40; second++) {
            pass(1);
            watch.beat(new Beat("1", second, false, Optional.empty(), Optional.of(false)));
        }
        assertThat(signals()).containsExactly("voice-absent");

        watch.beat(new Beat("1", 41, false, Optional.empty(), Optional.of(true)));
        assertThat(signals()).isEmpty();
    }

    @Test
    void aStartIsSeenByFramesThatBeginAnew() {
        watch.beat(new Beat("1", 6000, false));
        watch.beat(new Beat("1", 6060, false));
        assertThat(watch.runs()).isEqualTo(1);

        watch.beat(new Beat("1", 3, false));
        assertThat(watch.runs()).isEqualTo(2);
    }

    @Test
    void theEndOfTheLastSessionIsRemembered() {
        watch.beat(new Beat("1", 1, false));
        assertThat(watch.sinceSession()).isEmpty();

        watch.beat(new Beat("1", 2, true));
        pass(10);
        watch.beat(new Beat("1", 3, false));
        assertThat(watch.sinceSession()).contains(Duration.ofSeconds(10));
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
        watch.check();
    }

    private List<String> signals() {
        return health.signals().stream().map(HealthSignal::code).toList();
    }
}
