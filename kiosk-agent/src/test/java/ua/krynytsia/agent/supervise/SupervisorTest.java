// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SupervisorTest {
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(8));

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(pauses::add, new Random(1), BACKOFF);

    @Test
    void taskThatThrowsIsStartedAnewAfterGrowingPauses() throws InterruptedException {
        var runs = new AtomicInteger();
        var done = new CountDownLatch(1);

        supervisor.virtual(
                "stumbling",
                () -> {
                    if (runs.incrementAndGet() < 5) {
                        throw new IllegalStateException("a bug");
                    }
                    done.countDown();
                });
        done.await();
        supervisor.close();

        assertThat(runs).hasValue(5);
        assertThat(pauses).hasSize(4);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses.get(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void taskThatKeepsFailingRestsAndIsNamed() throws InterruptedException {
        var runs = new AtomicInteger();
        var seen = new CountDownLatch(1);
        var on = new CountDownLatch(1);
        supervisor.virtual(
                "looping",
                () -> {
                    if (runs.incrementAndGet() <= 7) {
                        throw new IllegalStateException("a bug");
                    }
                    seen.countDown();
                    on.await();
                });
        seen.await();

        assertThat(supervisor.failing()).containsExactly("looping");
        assertThat(pauses).hasSize(7);
        assertThat(pauses.subList(0, 5)).allMatch(it -> it.compareTo(Duration.ofSeconds(8)) <= 0);
        assertThat(pauses.subList(5, 7)).containsOnly(Duration.ofMinutes(10));
        on.countDown();
        supervisor.close();
        assertThat(supervisor.failing()).isEmpty();
    }

    @Test
    void threadsCarryTheirNames() throws InterruptedException {
        BlockingQueue<String> names = new LinkedBlockingQueue<>();

        supervisor.platform("reader-1", () -> names.add(Thread.currentThread().getName()));
        assertThat(names.take()).isEqualTo("reader-1");
        supervisor.virtual("central-events", () -> names.add(Thread.currentThread().getName()));
        assertThat(names.take()).isEqualTo("central-events");
        supervisor.close();
    }

    @Test
    void closingInterruptsAndWaits() throws InterruptedException {
        var running = new CountDownLatch(1);
        var stopped = new AtomicInteger();
        supervisor.virtual(
                "waiting",
                () -> {
                    running.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        stopped.incrementAndGet();
                    }
                });
        running.await();

        supervisor.close();
        supervisor.close();

        assertThat(stopped).hasValue(1);
        assertThat(pauses).isEmpty();
        assertThatThrownBy(() -> supervisor.virtual("late", () -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void backoffDoublesUpToItsLongestAndIsJittered() {
        var random = new Random(7);

        for (int failures = 1; failures < 100; failures++) {
            Duration delay = BACKOFF.delay(failures, random);
            Duration whole = Duration.ofSeconds(Math.min(8, 1L << Math.min(failures - 1, 3)));
            assertThat(delay).isBetween(whole.dividedBy(2), whole);
        }
        assertThat(random.ints(20).mapToObj(_ -> BACKOFF.delay(4, random)).distinct().count())
                .isGreaterThan(10);
    }

    @Test
    void ringsBeforeWaitingCountAsOne() throws InterruptedException {
        var wake = new Wake();
        wake.ring();
        wake.ring();

        assertThat(wake.await(Duration.ofMinutes(1))).isTrue();
        assertThat(wake.await(Duration.ZERO)).isFalse();
    }
}
