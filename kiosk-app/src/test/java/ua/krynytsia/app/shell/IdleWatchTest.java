// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private long nanos = 5;
    private final IdleWatch watch = new IdleWatch(() -> nanos, Duration.ofSeconds(30));

    @Test
    void nobodyIsAskedBeforeTheLimit() {
        pass(59);

        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());
    }

    @Test
    void theCountdownRunsForThirtySeconds() {
        pass(60);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(30));

        pass(29);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(1));

        pass(1);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Gone());
    }

    @Test
    void aTouchInTheCountdownBeginsAnew() {
        pass(80);
        watch.touched();

        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());
    }

    @Test
    void whoIsSeenIsAskedLaterButNotForEver() {
        watch.seen(true);
        pass(119);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());
        watch.seen(false);
        watch.seen(true);
        pass(119);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());

        pass(1);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(30));
        watch.seen(false);
        watch.seen(true);
        pass(1);

        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(30));
    }

    @Test
    void whoLeftIsAskedTenSecondsLaterAndNeverWipedWithoutTheWholeWarning() {
        watch.seen(true);
        pass(115);
        watch.seen(false);
        pass(9);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());

        pass(1);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(30));
        pass(30);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Gone());
    }

    @Test
    void whoComesBackInTheCountdownStays() {
        watch.seen(false);
        pass(35);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Doubtful(5));

        watch.seen(true);

        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());
    }

    @Test
    void underALockTimeStandsStillForTenMinutes() {
        watch.locked(true);
        pass(599);
        watch.locked(true);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());
        watch.locked(false);
        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Present());

        watch.locked(true);
        pass(600);

        assertThat(watch.judge(LIMIT)).isEqualTo(new IdleWatch.Gone());
    }

    private void pass(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }
}
