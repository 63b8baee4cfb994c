// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// The agent is killed at a moment between the announcement of an edition and some time after the
/// edition usually stands; each round another one. What it shows when it starts again, cut off from
/// the server, is the edition before or the new one, whole.
class PowerCutSystemTest {
    private static final int ROUNDS = 6;
    private static final Random RANDOM = new Random(393);

    @TempDir static Path work;

    private static Installation city;
    private static long usualNanos;

    @BeforeAll
    static void start() {
        city = Installation.withMiddleman(work);
        city.prepare(2);
        long begin = System.nanoTime();
        city.agent().awaitEdition(city.publish());
        usualNanos = System.nanoTime() - begin;
    }

    @AfterAll
    static void stop() throws Exception {
        city.close();
    }

    @RepeatedTest(ROUNDS)
    void leavesTheOldEditionOrTheNewOneWhole() {
        long old = city.kiosk().state().edition().value();
        city.prepare(old + 1);
        long pause = RANDOM.nextLong(usualNanos + Duration.ofMillis(200).toNanos());

        long next = city.publish();
        LockSupport.parkNanos(pause);
        city.agent().process().kill();
        city.middleman().play(Trick.SILENCE);
        city.agent().start();

        long shown = city.kiosk().state().edition().value();
        assertThat(shown).isIn(old, next);
        assertWhole(shown);

        city.middleman().play(Trick.NONE);
        city.agent().awaitEdition(next);
        assertWhole(next);
    }

    private static void assertWhole(long edition) {
        String tree = SmallCity.tree(edition);
        assertThat(city.kiosk().entries())
                .hasSize(SmallCity.ENTRIES)
                .allMatch(line -> line.title().ukrainian().startsWith(tree))
                .allMatch(line -> line.note().ukrainian().contains(tree));
        assertThat(city.kiosk().search(tree).total()).isEqualTo(SmallCity.ENTRIES);
    }
}
