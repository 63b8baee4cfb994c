// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.KioskCondition;

/// What the kiosk as a whole offers, and tells the screen at each change. A lost identity weighs
/// more than maintenance, that more than the safe page, that more than not being enrolled yet.
/// Thread-safe.
public final class Conditions {
    private final HealthBoard health;
    private final Maintenance maintenance;
    private final SafePage safePage;
    private final Consumer<LocalEvent> screen;
    private final AtomicReference<KioskCondition> told =
            new AtomicReference<>(KioskCondition.IN_SERVICE);

    /// @param screen told of each change
    public Conditions(
            HealthBoard health,
            Maintenance maintenance,
            SafePage safePage,
            Consumer<LocalEvent> screen) {
        this.health = health;
        this.maintenance = maintenance;
        this.safePage = safePage;
        this.screen = screen;
        health.watch(this::check);
    }

    public KioskCondition current() {
        if (health.holds(HealthCode.IDENTITY_LOST)) {
            return KioskCondition.CALL_SERVICE;
        }
        if (maintenance.isOn()) {
            return KioskCondition.MAINTENANCE;
        }
        if (safePage.isUp()) {
            return KioskCondition.SAFE_PAGE;
        }
        return health.holds(HealthCode.IDENTITY_MISSING)
                ? KioskCondition.NOT_ENROLLED
                : KioskCondition.IN_SERVICE;
    }

    /// Tells the screen where it has changed; to be called now and then.
    public void check() {
        KioskCondition now = current();
        if (told.getAndSet(now) != now) {
            screen.accept(new LocalEvent.Condition(now));
        }
    }
}
