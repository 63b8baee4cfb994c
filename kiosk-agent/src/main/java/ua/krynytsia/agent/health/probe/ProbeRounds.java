// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.time.Duration;
import java.util.List;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Task;

/// Checks all probes every half minute.
public final class ProbeRounds implements Task {
    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final List<Probe> probes;
    private final Sleeper sleeper;

    public ProbeRounds(List<Probe> probes, Sleeper sleeper) {
        this.probes = List.copyOf(probes);
        this.sleeper = sleeper;
    }

    @Override
    public void run() throws InterruptedException {
        while (true) {
            probes.forEach(Probe::check);
            sleeper.sleep(PERIOD);
        }
    }
}
