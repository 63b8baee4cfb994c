// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The signals that hold right now. Raising twice keeps the first moment; clearing what is not
/// raised does nothing. Thread-safe.
public final class HealthBoard {
    private final Clock clock;
    private final Map<HealthCode, Instant> raised = new EnumMap<>(HealthCode.class);
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    public HealthBoard(Clock clock) {
        this.clock = clock;
    }

    public void raise(HealthCode code) {
        synchronized (raised) {
            if (raised.putIfAbsent(code, clock.instant()) != null) {
                return;
            }
        }
        watchers.forEach(Runnable::run);
    }

    public void clear(HealthCode code) {
        synchronized (raised) {
            if (raised.remove(code) == null) {
                return;
            }
        }
        watchers.forEach(Runnable::run);
    }

    public void set(HealthCode code, boolean holds) {
        if (holds) {
            raise(code);
        } else {
            clear(code);
        }
    }

    /// The whole current set, in the order of the catalogue.
    public List<HealthSignal> signals() {
        synchronized (raised) {
            return raised.entrySet().stream().map(HealthBoard::signal).toList();
        }
    }

    /// Called after each change, on the thread that made it; must return at once.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private static HealthSignal signal(Map.Entry<HealthCode, Instant> entry) {
        HealthCode code = entry.getKey();
        return new HealthSignal(
                code.code(), code.severity(), code.meaning(), code.remedy(), entry.getValue());
    }
}
