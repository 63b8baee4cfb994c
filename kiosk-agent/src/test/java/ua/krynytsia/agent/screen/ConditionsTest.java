// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.RecordingDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.service.KioskCondition;

final class ConditionsTest {
    private final RecordingDisk disk = new RecordingDisk();
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private final List<LocalEvent> told = new ArrayList<>();
    private final SafePage safePage = new SafePage(disk, health);
    private final Maintenance maintenance = new Maintenance(disk, health, told::add);
    private final Conditions conditions = new Conditions(health, maintenance, safePage, told::add);

    @Test
    void eachIsToldOnceAndTheGravestCounts() {
        health.raise(HealthCode.IDENTITY_MISSING);
        assertThat(conditions.current()).isEqualTo(KioskCondition.NOT_ENROLLED);
        safePage.put(true);
        assertThat(conditions.current()).isEqualTo(KioskCondition.SAFE_PAGE);
        maintenance.put(true);
        assertThat(conditions.current()).isEqualTo(KioskCondition.MAINTENANCE);
        health.raise(HealthCode.IDENTITY_LOST);
        assertThat(conditions.current()).isEqualTo(KioskCondition.CALL_SERVICE);
        conditions.check();

        health.clear(HealthCode.IDENTITY_LOST);
        maintenance.put(false);
        safePage.put(false);
        health.clear(HealthCode.IDENTITY_MISSING);
        conditions.check();

        assertThat(told)
                .filteredOn(LocalEvent.Condition.class::isInstance)
                .extracting(event -> ((LocalEvent.Condition) event).condition())
                .containsExactly(
                        KioskCondition.NOT_ENROLLED,
                        KioskCondition.SAFE_PAGE,
                        KioskCondition.MAINTENANCE,
                        KioskCondition.CALL_SERVICE,
                        KioskCondition.MAINTENANCE,
                        KioskCondition.SAFE_PAGE,
                        KioskCondition.NOT_ENROLLED,
                        KioskCondition.IN_SERVICE);
    }

    @Test
    void maintenanceOutlivesTheAgentAndIsReported() {
        maintenance.put(true);

        var fresh = new HealthBoard(Clock.systemUTC());
        assertThat(new Maintenance(disk, fresh, told::add).isOn()).isTrue();
        assertThat(fresh.holds(HealthCode.MAINTENANCE)).isTrue();
        assertThat(told).contains(new LocalEvent.Maintenance(true));
    }

    @Test
    void maintenanceCountsEvenWhereTheDiskCannotKeepIt() {
        disk.failAt(disk.count());

        assertThatThrownBy(() -> maintenance.put(true)).isInstanceOf(DiskException.class);

        assertThat(conditions.current()).isEqualTo(KioskCondition.MAINTENANCE);
    }
}
