// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;

/// Keeps kills and appeals in step, so that every kill falls into a delivery: neither gets further
/// ahead than a few kills' worth. Also the bell at which all stop when one of them has failed.
/// Thread-safe.
final class Pace {
    private static final int AHEAD = 6;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final int kills;
    private final int appeals;
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger filed = new AtomicInteger();
    private final AtomicReference<Optional<ProvisioningException>> failure =
            new AtomicReference<>(Optional.empty());

    Pace(int kills, int appeals) {
        this.kills = kills;
        this.appeals = appeals;
    }

    void awaitTurnToFile(int index) {
        await("the turn of appeal " + index, () -> index < allowed(killed.get() + AHEAD));
    }

    void awaitTurnToKill() {
        await("the turn to kill", () -> filed.get() >= allowed(killed.get() - AHEAD));
    }

    void oneFiled() {
        filed.incrementAndGet();
    }

    void oneKilled() {
        killed.incrementAndGet();
    }

    int killed() {
        return killed.get();
    }

    void failed(ProvisioningException reason) {
        failure.compareAndSet(Optional.empty(), Optional.of(reason));
    }

    /// @throws ProvisioningException where another has failed
    void requireGoing() {
        failure.get()
                .ifPresent(reason -> {
                    throw reason;
                });
    }

    private int allowed(int afterKills) {
        return kills == 0 ? appeals : (int) Math.min(appeals, (long) appeals * afterKills / kills);
    }

    private void await(String what, BooleanSupplier holds) {
        Patience.until(
                what,
                LONGEST,
                () -> {
                    requireGoing();
                    return holds.getAsBoolean();
                });
    }
}
