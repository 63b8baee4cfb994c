// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Which of the configured readers are there. Keeps `READER_READY` while all of them are and
/// `READER_ABSENT` while one is missing or none is configured. Thread-safe.
public final class ReaderStates {
    private final HealthBoard health;
    private final Map<String, Boolean> readiness = new TreeMap<>();

    public ReaderStates(HealthBoard health) {
        this.health = health;
        health.raise(HealthCode.READER_ABSENT);
    }

    public void ready(String reader) {
        set(reader, true);
    }

    public void absent(String reader) {
        set(reader, false);
    }

    /// Whether each reader that has run so far is there, by id.
    public Map<String, Boolean> byReader() {
        synchronized (readiness) {
            return Collections.unmodifiableMap(new TreeMap<>(readiness));
        }
    }

    private void set(String reader, boolean isReady) {
        boolean all;
        synchronized (readiness) {
            readiness.put(reader, isReady);
            all = !readiness.containsValue(false);
        }
        health.set(HealthCode.READER_ABSENT, !all);
        health.set(HealthCode.READER_READY, all);
    }
}
