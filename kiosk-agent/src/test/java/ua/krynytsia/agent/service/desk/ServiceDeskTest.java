// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.pins.simulated.SimulatedPins;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView;

final class ServiceDeskTest {
    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private PinBoard board;
    private SimulatedPins pins;
    private TestDesk kiosk;

    @BeforeEach
    void open() {
        board = new PinBoard(new HealthBoard(clock), clock);
        pins = new SimulatedPins(directory.resolve("pins"), board, _ -> {});
        kiosk = new TestDesk(FileDisk.at(directory.resolve("data")), clock, Optional.of(pins));
    }

    @Test
    void actionIsInTheAuditBeforeItIsDoneAndAgainWhenItHasEnded() {
        Optional<ServiceOutcome> outcome = kiosk.desk.carryOut("olena", "reboot");

        assertThat(outcome).get().satisfies(it -> assertThat(it.isDone()).isTrue());
        assertThat(kiosk.asked).containsExactly("reboot, audited as olena reboot …");
        assertThat(kiosk.audited()).containsExactly("olena reboot done");
    }

    @Test
    void whatIsNotOfferedIsNotDoneAndNotAudited() {
        assertThat(kiosk.desk.carryOut("olena", "format-disk")).isEmpty();
        assertThat(kiosk.audited()).isEmpty();
    }

    @Test
    void whatFailsSaysSoInWordsAndInTheAudit() {
        kiosk.isRebootRefused = true;

        ServiceOutcome outcome = kiosk.desk.carryOut("olena", "reboot").orElseThrow();

        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.words().in("uk")).startsWith("Не вдалося.");
        assertThat(kiosk.audited()).containsExactly("olena reboot failed");
    }

    @Test
    void oneThingAtATime() {
        kiosk.meanwhile =
                () -> {
                    kiosk.meanwhile = () -> {};
                    ServiceOutcome second = kiosk.desk.carryOut("petro", "sync").orElseThrow();
                    assertThat(second.isDone()).isFalse();
                };

        kiosk.desk.carryOut("olena", "test-reader-1");

        assertThat(kiosk.asked).isEmpty();
        assertThat(kiosk.audited()).contains("petro sync refused");
    }

    @Test
    void noticeIsOfferedAccordingToWhetherItIsUp() {
        assertThat(offered("maintenance-on")).isTrue();
        kiosk.desk.carryOut("olena", "maintenance-on");

        assertThat(offered("maintenance-on")).isFalse();
        assertThat(offered("maintenance-off")).isTrue();
    }

    @Test
    void readerTestPassesWhenACardIsHeldWithinFifteenSeconds() {
        kiosk.meanwhile = () -> kiosk.held.put("reader-1", 1L);
        assertThat(outcome("test-reader-1").isDone()).isTrue();

        kiosk.meanwhile = () -> {};
        kiosk.pauses.clear();
        assertThat(outcome("test-reader-1").isDone()).isFalse();
        assertThat(kiosk.pauses).hasSize(150);
    }

    @Test
    void readerThatIsAbsentIsNotWaitedFor() {
        kiosk.readiness.put("reader-1", false);

        assertThat(outcome("test-reader-1").words().in("en")).contains("absent");
        assertThat(kiosk.pauses).isEmpty();
    }

    @Test
    void nextCardIsLearntUnderAFreeNameAndCanBeForgotten() {
        kiosk.book.names.add("technician-1");
        kiosk.meanwhile = () -> kiosk.book.learning.ifPresent(kiosk.book.names::add);

        assertThat(outcome("learn-card").isDone()).isTrue();
        assertThat(kiosk.book.names).containsExactly("technician-1", "technician-2");
        assertThat(outcome("forget-technician-1").isDone()).isTrue();
        assertThat(kiosk.book.names).containsExactly("technician-2");
    }

    @Test
    void withoutACardNoneIsLearntLater() {
        assertThat(outcome("learn-card").isDone()).isFalse();
        assertThat(kiosk.book.learning).isEmpty();
    }

    @Test
    void sensorMustSaySomethingElse() {
        board.report(PinDevice.DOOR, new PinReading.Switch(false));
        kiosk.meanwhile = () -> board.report(PinDevice.DOOR, new PinReading.Switch(true));
        assertThat(outcome("test-door").words().in("uk")).contains("відчинено");

        kiosk.meanwhile = () -> {};
        assertThat(outcome("test-door").isDone()).isFalse();
    }

    @Test
    void fanRunsAtFullSpeedAndGoesBack() {
        board.report(PinDevice.FAN, new PinReading.Power(30));
        kiosk.meanwhile =
                () ->
                        assertThat(pins.readings().get(PinDevice.FAN))
                                .isEqualTo(new PinReading.Power(100));

        assertThat(outcome("test-fan").isDone()).isTrue();
        assertThat(pins.readings().get(PinDevice.FAN)).isEqualTo(new PinReading.Power(30));
    }

    @Test
    void absentDeviceFailsAtOnce() {
        board.report(PinDevice.LIGHT, new PinReading.Absent());

        assertThat(outcome("test-light").isDone()).isFalse();
        assertThat(kiosk.pauses).isEmpty();
    }

    @Test
    void testThatTheScreenMadeIsAudited() {
        kiosk.desk.tested("olena", "touch", Outcomes.failed("Мертва зона.", "A dead zone."));

        assertThat(kiosk.audited()).containsExactly("olena test-touch failed");
    }

    @Test
    void whatIsDangerousWarns() {
        assertThat(kiosk.desk.view().actions())
                .filteredOn(action -> action.warning().isPresent())
                .extracting(ServiceView.Action::id)
                .contains("reboot", "restart-screen", "maintenance-on", "learn-card")
                .doesNotContain("sync", "test-printer");
    }

    @Test
    void auditLiesOnTheDisk() throws Exception {
        kiosk.desk.carryOut("olena", "sync");

        try (var files = Files.list(directory.resolve("data/service/audit/waiting"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("\"sync\""));
        }
    }

    private ServiceOutcome outcome(String action) {
        return kiosk.desk.carryOut("olena", action).orElseThrow();
    }

    private boolean offered(String action) {
        return kiosk.desk.find(action).isPresent();
    }
}
