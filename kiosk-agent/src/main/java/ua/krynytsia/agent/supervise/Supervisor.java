// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the agent's threads and starts them anew when they fail.
public final class Supervisor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Duration HEALTHY_AFTER = Duration.ofMinutes(1);

    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Backoff backoff;
    private final Deque<Thread> threads = new ArrayDeque<>();
    private boolean isClosed;

    public Supervisor(Sleeper sleeper, RandomGenerator random, Backoff backoff) {
        this.sleeper = sleeper;
        this.random = random;
        this.backoff = backoff;
    }

    /// For work that blocks in native code.
    public void platform(String name, Task task) {
        start(Thread.ofPlatform().name(name).daemon(), task);
    }

    /// For everything else.
    public void virtual(String name, Task task) {
        start(Thread.ofVirtual().name(name), task);
    }

    @Override
    public void close() {
        Deque<Thread> stopping;
        synchronized (threads) {
            isClosed = true;
            stopping = new ArrayDeque<>(threads);
            threads.clear();
        }
        stopping.forEach(Thread::interrupt);
        stopping.forEach(Supervisor::join);
    }

    private void start(Thread.Builder builder, Task task) {
        synchronized (threads) {
            if (isClosed) {
                throw new IllegalStateException("the supervisor is closed");
            }
            threads.push(builder.start(() -> keepRunning(task)));
        }
    }

    private void keepRunning(Task task) {
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            long started = System.nanoTime();
            try {
                task.run();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                failures = wasHealthy(started) ? 1 : failures + 1;
                if (!pause(failures, e)) {
                    return;
                }
            }
        }
    }

    private static boolean wasHealthy(long started) {
        return System.nanoTime() - started >= HEALTHY_AFTER.toNanos();
    }

    private boolean pause(int failures, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        Duration delay = backoff.delay(failures, random);
        log.atError()
                .setCause(failure)
                .addKeyValue("task", Thread.currentThread().getName())
                .addKeyValue("failures", failures)
                .addKeyValue("again", delay)
                .log("a task failed and is started anew");
        try {
            sleeper.sleep(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(LONGEST_STOP)) {
                log.atWarn()
                        .addKeyValue("task", thread.getName())
                        .log("a task did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
