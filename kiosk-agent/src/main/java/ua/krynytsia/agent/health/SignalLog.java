// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.Ring;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The signals of the last seven days as they came (`+ disk-low`) and went (`- disk-low`), for the
/// technician. What the disk does not take is lost and `TELEMETRY_DROPPED` says so until it takes
/// the next. One thread.
public final class SignalLog implements Task {
    private static final Logger LOG = LoggerFactory.getLogger(SignalLog.class);

    private static final Path PLACE = Path.of("telemetry");
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final Ring ring;
    private final HealthBoard health;
    private final Sleeper sleeper;
    private Set<String> before = Set.of();

    public SignalLog(Ring ring, HealthBoard health, Sleeper sleeper) {
        this.ring = ring;
        this.health = health;
        this.sleeper = sleeper;
    }

    /// The kiosk's own.
    public static SignalLog on(Disk disk, HealthBoard health, Surroundings around) {
        var ring = Ring.at(disk, PLACE, Ring.Limits.USUAL, around.clock());
        return new SignalLog(ring, health, around.sleeper());
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            check();
            sleeper.sleep(PERIOD);
        }
    }

    /// Writes down what has changed since the last call; to be called now and then.
    public void check() {
        Set<String> now =
                health.signals().stream()
                        .map(SignalLog::named)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var lines = new ArrayList<String>();
        before.stream().filter(name -> !now.contains(name)).forEach(it -> lines.add("- " + it));
        now.stream().filter(name -> !before.contains(name)).forEach(it -> lines.add("+ " + it));
        before = now;
        if (!lines.isEmpty()) {
            add(lines);
        }
    }

    /// The oldest first.
    public List<String> lines() {
        return ring.lines();
    }

    private void add(List<String> lines) {
        try {
            ring.add(lines);
            health.clear(HealthCode.TELEMETRY_DROPPED);
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("the log of signals is not written");
            health.raise(HealthCode.TELEMETRY_DROPPED);
        }
    }

    private static String named(HealthSignal signal) {
        return signal.code() + signal.subject().map(it -> " " + it).orElse("");
    }
}
