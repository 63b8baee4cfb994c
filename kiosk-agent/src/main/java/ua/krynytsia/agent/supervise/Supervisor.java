// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the agent's threads and starts them anew when they fail. One that fails six times in a
/// row, never well for a minute between, rests for ten minutes before each further start, and is
/// [#failing] until it has been well for a minute.
public final class Supervisor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Duration HEALTHY_AFTER = Duration.ofMinutes(1);
    private static final int LOOPING = 6;
    private static final Duration REST = Duration.ofMinutes(10);

    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Backoff backoff;
    private final Deque<Thread> threads = new ArrayDeque<>();
    private final Map<String, Start> troubled = new ConcurrentHashMap<>();
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

    /// The names of those that keep failing.
    public Set<String> failing() {
        var names = new TreeSet<String>();
        troubled.forEach((name, start) -> {
            if (start.failures() >= LOOPING && !start.isWell()) {
                names.add(name);
            }
        });
        return names;
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
        troubled.clear();
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
            note(failures, started);
            try {
                task.run();
                note(0, started);
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

    private void note(int failures, long started) {
        String name = Thread.currentThread().getName();
        if (failures == 0) {
            troubled.remove(name);
        } else {
            troubled.put(name, new Start(failures, started));
        }
    }

    private static boolean wasHealthy(long started) {
        return System.nanoTime() - started >= HEALTHY_AFTER.toNanos();
    }

    private boolean pause(int failures, Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        Duration delay = failures < LOOPING ? backoff.delay(failures, random) : REST;
        note(failures, Long.MAX_VALUE);
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

    /// @param failures in a row before it
    /// @param at by the machine's even clock; [Long#MAX_VALUE] while it rests
    private record Start(int failures, long at) {
        boolean isWell() {
            return at != Long.MAX_VALUE && wasHealthy(at);
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
