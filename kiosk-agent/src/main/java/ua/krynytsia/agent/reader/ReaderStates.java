// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Which of the configured readers are there. Keeps, for each of them by its id, `READER_READY`
/// while it is and `READER_ABSENT` while it is not; `READER_ABSENT` of no reader in particular
/// while none is configured. Thread-safe.
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
        synchronized (readiness) {
            Boolean before = readiness.put(reader, isReady);
            if (before != null && before == isReady) {
                return;
            }
        }
        health.clear(HealthCode.READER_ABSENT);
        health.set(HealthCode.READER_ABSENT, reader, !isReady);
        health.set(HealthCode.READER_READY, reader, isReady);
    }
}
