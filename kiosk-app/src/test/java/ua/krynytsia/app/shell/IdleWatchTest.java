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

    private void pass(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }
}
