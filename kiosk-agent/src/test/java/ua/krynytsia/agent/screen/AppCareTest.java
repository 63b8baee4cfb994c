// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.MemoryDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.local.Beat;

final class AppCareTest {
    private Instant now = Instant.EPOCH;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(clock);
    private final MemoryDisk disk = new MemoryDisk();
    private final List<Verb> asked = new ArrayList<>();
    private final Verbs verbs = (verb, argument) -> asked.add(verb);
    private final AppWatch watch = new AppWatch(health, clock);
    private AppCare care = care(verbs);
    private long frames;

    @Test
    void anAppThatNeverBeatIsLeftAlone() {
        pass(600);

        assertThat(asked).isEmpty();
    }

    @Test
    void aSilentAppIsRestartedOnceAndAllIsWellWhenItBeatsAnew() {
        live(10);
        pass(15);
        assertThat(asked).isEmpty();

        pass(30);
        assertThat(asked).containsExactly(Verb.RESTART_APP);
        restart();
        live(60);

        assertThat(asked).hasSize(1);
        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isFalse();
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
    }

    @Test
    void aFrozenAppIsRestartedThoughItBeats() {
        live(10);
        for (int second = 0; second < 20; second++) {
            pass(1);
            watch.beat(new Beat("1", frames, true));
        }

        assertThat(asked).containsExactly(Verb.RESTART_APP);
    }

    @Test
    void aRestartThatBringsNoAppIsReportedAfterAMinuteAndAskedForAgain() {
        live(10);
        pass(16);
        pass(59);
        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isFalse();

        pass(2);
        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isTrue();
        assertThat(asked).hasSize(2);

        restart();
        pass(1);
        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isFalse();
    }

    @Test
    void anAppThatStaysAwayIsNoAppThatKeepsFailing() {
        live(10);
        pass(1200);

        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isTrue();
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
        restart();
        live(5);
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
    }

    @Test
    void whoCannotBeAskedIsReportedAtOnce() {
        care =
                care((verb, argument) -> {
                    throw new AgentException("nobody");
                });
        live(10);
        pass(16);

        assertThat(health.holds(HealthCode.RESTART_REFUSED)).isTrue();
    }

    @Test
    void threeFailuresInTenMinutesBringTheSafePageUntilTenHealthyMinutes() {
        live(10);
        crash();
        crash();
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
        crash();
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isTrue();
        assertThat(new SafePage(disk, health).isUp()).as("after a restart of the agent").isTrue();

        live(590);
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isTrue();
        live(15);
        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
        assertThat(new SafePage(disk, health).isUp()).isFalse();
    }

    @Test
    void failuresFarApartAndRestartsThatWereWantedDoNotCount() {
        live(10);
        for (int time = 0; time < 4; time++) {
            crash();
            live(310);
        }
        for (int time = 0; time < 4; time++) {
            care.restart();
            restart();
            live(5);
        }

        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
    }

    @Test
    void whoLooksAfterTheKioskTakesTheSafePageAway() {
        live(10);
        crash();
        crash();
        crash();

        care.forgive();
        live(5);

        assertThat(health.holds(HealthCode.SAFE_PAGE)).isFalse();
    }

    private AppCare care(Verbs asking) {
        return new AppCare(watch, asking, new SafePage(disk, health), health, clock);
    }

    /// The app is gone and comes back by itself.
    private void crash() {
        live(2);
        pass(3);
        restart();
        pass(1);
    }

    private void restart() {
        frames = 5;
        watch.beat(new Beat("1", frames, false));
    }

    private void live(int seconds) {
        for (int second = 0; second < seconds; second++) {
            pass(1);
            frames += 60;
            watch.beat(new Beat("1", frames, false));
        }
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            now = now.plusSeconds(1);
            care.check();
        }
    }
}
