// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Keeps the newest readings, tells of changes, and keeps `PIN_READY` while every configured device
/// answers and, by its id, `PIN_ABSENT` of each that does not; of none in particular while none is
/// configured. Thread-safe.
public final class PinBoard {
    private final HealthBoard health;
    private final Clock clock;
    private final Map<PinDevice, PinReading> readings = new EnumMap<>(PinDevice.class);
    private final List<Consumer<PinEvent>> watchers = new CopyOnWriteArrayList<>();

    public PinBoard(HealthBoard health, Clock clock) {
        this.health = health;
        this.clock = clock;
        health.raise(HealthCode.PIN_ABSENT);
    }

    /// `device` says `reading` now; watchers hear of it where it said something else before.
    public void report(PinDevice device, PinReading reading) {
        boolean all;
        synchronized (readings) {
            if (reading.equals(readings.put(device, reading))) {
                return;
            }
            all = !readings.containsValue(new PinReading.Absent());
        }
        health.clear(HealthCode.PIN_ABSENT);
        health.set(HealthCode.PIN_ABSENT, device.id(), reading instanceof PinReading.Absent);
        health.set(HealthCode.PIN_READY, all);
        var event = new PinEvent(device, reading, clock.instant());
        watchers.forEach(watcher -> watcher.accept(event));
    }

    public Map<PinDevice, PinReading> readings() {
        synchronized (readings) {
            return Collections.unmodifiableMap(new EnumMap<>(readings));
        }
    }

    public void watch(Consumer<PinEvent> watcher) {
        watchers.add(watcher);
    }
}
