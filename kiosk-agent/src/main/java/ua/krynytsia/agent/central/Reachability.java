// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the server answers: true from any answer to the next request without one. Thread-safe.
final class Reachability {
    private final HealthBoard health;
    private final AtomicBoolean isOnline = new AtomicBoolean();
    private final List<Consumer<Boolean>> watchers = new CopyOnWriteArrayList<>();

    Reachability(HealthBoard health) {
        this.health = health;
        health.raise(HealthCode.SERVER_UNREACHABLE);
    }

    boolean isOnline() {
        return isOnline.get();
    }

    void answered() {
        set(true);
    }

    void failed(CentralException failure) {
        if (failure instanceof CentralException.Away) {
            set(false);
        }
    }

    void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    private void set(boolean now) {
        if (isOnline.getAndSet(now) != now) {
            health.set(HealthCode.SERVER_UNREACHABLE, !now);
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }
}
