// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.pace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Obstacle;
import ua.krynytsia.agent.central.http.Status;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the server answers: true from any answer to the next request without one; and what
/// stands in the way. Thread-safe.
public final class Reachability {
    private final HealthBoard health;
    private final AtomicBoolean isOnline = new AtomicBoolean();
    private final AtomicBoolean isStranger = new AtomicBoolean();
    private final List<Runnable> acquaintance = new CopyOnWriteArrayList<>();
    private final List<Consumer<Boolean>> watchers = new CopyOnWriteArrayList<>();

    public Reachability(HealthBoard health) {
        this.health = health;
        health.raise(HealthCode.SERVER_UNREACHABLE);
    }

    public boolean isOnline() {
        return isOnline.get();
    }

    public void answered() {
        explain(Optional.empty());
        set(true);
        if (isStranger.getAndSet(false)) {
            acquaintance.forEach(Runnable::run);
        }
    }

    /// Whether the server does not know this kiosk by what it shows.
    public boolean isStranger() {
        return isStranger.get();
    }

    /// Called when the server ceases or begins again to know this kiosk; must return at once.
    public void watchAcquaintance(Runnable watcher) {
        acquaintance.add(watcher);
    }

    public void failed(CentralException failure) {
        if (failure instanceof CentralException.Away away) {
            explain(Optional.of(away.obstacle()));
            set(false);
        }
        boolean isRefused =
                failure instanceof CentralException.Refused refused
                        && refused.status() == Status.UNAUTHORIZED;
        if (isRefused && !isStranger.getAndSet(true)) {
            acquaintance.forEach(Runnable::run);
        }
    }

    public void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    private void explain(Optional<Obstacle> obstacle) {
        health.set(HealthCode.NAME_UNRESOLVED, obstacle.filter(Obstacle.NAME::equals).isPresent());
        health.set(HealthCode.TLS_FAILED, obstacle.filter(Obstacle.TLS::equals).isPresent());
        health.set(
                HealthCode.PORTAL_IN_THE_WAY, obstacle.filter(Obstacle.PORTAL::equals).isPresent());
    }

    private void set(boolean now) {
        if (isOnline.getAndSet(now) != now) {
            health.set(HealthCode.SERVER_UNREACHABLE, !now);
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }
}
