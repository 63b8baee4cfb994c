// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Task;

/// Samples the machine and writes to its disk every half minute; keeps `DISK_LOW`, `MEMORY_LOW`,
/// `TEMPERATURE_HIGH` and `DISK_WRITE_FAILED`.
public final class HostWatch implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(HostWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final HostProbe probe;
    private final DiskProbe disk;
    private final HostLimits limits;
    private final HealthBoard health;
    private final Sleeper sleeper;
    private final AtomicReference<Optional<HostValues>> latest =
            new AtomicReference<>(Optional.empty());
    private volatile Optional<Long> begun = Optional.empty();
    private boolean isDiskLow;
    private boolean isMemoryLow;
    private boolean isHot;

    public HostWatch(
            HostProbe probe,
            DiskProbe disk,
            HostLimits limits,
            HealthBoard health,
            Sleeper sleeper) {
        this.probe = probe;
        this.disk = disk;
        this.limits = limits;
        this.health = health;
        this.sleeper = sleeper;
    }

    /// The newest sample; empty before the first. Any thread.
    public Optional<HostValues> latest() {
        return latest.get();
    }

    /// Whether the disk or the machine has not answered for so long. Any thread.
    public boolean isHung(Duration longest) {
        return begun.filter(since -> System.nanoTime() - since > longest.toNanos()).isPresent();
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            look();
            sleeper.sleep(PERIOD);
        }
    }

    private void look() {
        begun = Optional.of(System.nanoTime());
        try {
            disk.check();
            sample();
        } finally {
            begun = Optional.empty();
        }
    }

    private void sample() {
        try {
            HostValues now = probe.sample();
            latest.set(Optional.of(now));
            judge(now);
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("the host cannot be sampled");
        }
    }

    private void judge(HostValues now) {
        isDiskLow = limits.isDiskLow(now, isDiskLow);
        isMemoryLow = limits.isMemoryLow(now, isMemoryLow);
        isHot = limits.isHot(now, isHot);
        health.set(HealthCode.DISK_LOW, isDiskLow);
        health.set(HealthCode.MEMORY_LOW, isMemoryLow);
        health.set(HealthCode.TEMPERATURE_HIGH, isHot);
    }
}
