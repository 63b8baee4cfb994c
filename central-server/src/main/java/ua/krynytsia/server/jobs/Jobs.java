// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.ServerException;

/// Runs each job every second, one after another on one thread. A job that fails is run again with
/// the next second; it is logged once until it works again.
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(10);

    private final ScheduledExecutorService thread;

    private Jobs(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /// The first round comes at once.
    public static Jobs start(List<Runnable> jobs) {
        var thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("jobs").daemon().factory());
        for (Runnable job : jobs) {
            thread.scheduleWithFixedDelay(
                    new Steadfast(job), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
        return new Jobs(thread);
    }

    /// Returns when the job that runs has ended, ten seconds later at the most.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(END.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static final class Steadfast implements Runnable {
        private final Runnable job;
        private boolean isFailing;

        Steadfast(Runnable job) {
            this.job = job;
        }

        @Override
        public void run() {
            try {
                job.run();
                isFailing = false;
            } catch (ServerException | JdbiException e) {
                if (!isFailing) {
                    LOG.atWarn().setCause(e).log("a job failed; it is run again");
                }
                isFailing = true;
            }
        }
    }
}
