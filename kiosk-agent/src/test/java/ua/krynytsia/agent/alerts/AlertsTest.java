// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.disk.MemoryDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.rules.trust.AlertSignature;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertSource;
import ua.krynytsia.wire.alert.AlertTimes;
import ua.krynytsia.wire.alert.AlertWords;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.local.AlertState;

/// The server's clock is an hour ahead of the kiosk's, which nothing here may depend on.
final class AlertsTest {
    private static final Instant SERVER = Instant.parse("2026-11-22T13:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(1);

    private final MemoryDisk disk = new MemoryDisk();
    private final KeyPair pair = pair();
    private Instant steadyNow = Instant.EPOCH;
    private Instant wallNow = SERVER.minus(AHEAD);
    private final InstantSource steadySource = () -> steadyNow;
    private final InstantSource wallSource = () -> wallNow;
    private final Clock steady = steadySource.withZone(ZoneOffset.UTC);
    private final Clock wall = wallSource.withZone(ZoneOffset.UTC);
    private final HealthBoard health = new HealthBoard(wall);
    private Optional<String> district = Optional.of("centre");
    private long serial = 100;

    @Test
    void beforeAnythingWasHeardNothingIsKnown() {
        AlertState state = alerts().state();

        assertThat(state.isKnown()).isFalse();
        assertThat(state.active()).isEmpty();
    }

    @Test
    void raidIsToldOnceAndItsAllClearIsRemembered() {
        Alerts alerts = alerts();
        var told = new ArrayList<AlertState>();
        alerts.watch(told::add);

        take(alerts, List.of());
        Alert raid = raid("r-1", AlertArea.EVERYWHERE, Optional.empty());
        take(alerts, List.of(raid));
        take(alerts, List.of(raid));
        Alert over = raid("r-1", AlertArea.EVERYWHERE, Optional.of(SERVER));
        take(alerts, List.of(over));

        assertThat(told)
                .containsExactly(
                        new AlertState(true, List.of(), List.of()),
                        new AlertState(true, List.of(raid), List.of()),
                        new AlertState(true, List.of(), List.of(over)));
        pass(AlertBoard.REMEMBERED);
        alerts.judge();
        assertThat(alerts.state().ended()).isEmpty();
    }

    @Test
    void offlineItStaysUntilItsEndAndNothingElseIsKnownAfterTwoMinutes() {
        Alerts alerts = alerts();
        take(alerts, List.of(raid("r-1", AlertArea.EVERYWHERE, Optional.empty())));

        pass(AlertBoard.FRESH);
        alerts.judge();
        assertThat(alerts.state().isKnown()).isTrue();
        pass(Duration.ofMillis(1));
        alerts.judge();
        assertThat(alerts.state().isKnown()).isFalse();
        assertThat(alerts.state().active()).hasSize(1);

        pass(Duration.ofHours(6));
        alerts.judge();
        assertThat(alerts.state().active()).isEmpty();
        assertThat(alerts.state().isKnown()).as("never «no alert»").isFalse();
    }

    @Test
    void sourceThatTheServerDoesNotHearMakesItUnknownThoughTheServerIsThere() {
        Alerts alerts = alerts();
        take(alerts, List.of(), Optional.of(SERVER.minusSeconds(110)));
        assertThat(alerts.state().isKnown()).isTrue();

        pass(Duration.ofSeconds(11));
        alerts.judge();
        assertThat(alerts.state().isKnown()).isFalse();
        take(alerts, List.of(), Optional.empty());
        assertThat(alerts.state().isKnown()).isFalse();
    }

    @Test
    void boardOlderThanTheLastIsRefused() {
        Alerts alerts = alerts();
        Alert raid = raid("r-1", AlertArea.EVERYWHERE, Optional.empty());
        take(alerts, List.of(raid));

        serial -= 2;
        take(alerts, List.of());

        assertThat(alerts.state().active()).containsExactly(raid);
        assertThat(health.holds(HealthCode.ALERTS_REFUSED)).isTrue();
        serial += 2;
        take(alerts, List.of());
        assertThat(alerts.state().active()).isEmpty();
        assertThat(health.holds(HealthCode.ALERTS_REFUSED)).isFalse();
    }

    @Test
    void boardOfAForeignKeyChangesNothing() {
        Alerts alerts = alerts();
        take(alerts, List.of());
        var board =
                new AlertBoard(
                        serial + 1,
                        SERVER,
                        List.of(raid("r-1", AlertArea.EVERYWHERE, Optional.empty())),
                        List.of());

        alerts.fetch(() -> Optional.of(AlertSignature.sign(board, "alert-1", pair().getPrivate())));

        assertThat(alerts.state().active()).isEmpty();
        assertThat(health.holds(HealthCode.ALERTS_REFUSED)).isTrue();
    }

    @Test
    void serverOfBeforeThereWereAlertsLeavesItUnknown() {
        Alerts alerts = alerts();

        alerts.fetch(Optional::empty);

        assertThat(alerts.state().isKnown()).isFalse();
    }

    @Test
    void afterARestartItHoldsStillAndAnOlderBoardIsStillRefused() {
        take(alerts(), List.of(raid("r-1", AlertArea.EVERYWHERE, Optional.empty())));

        wallNow = SERVER.plusSeconds(30);
        Alerts again = alerts();

        assertThat(again.state().active()).hasSize(1);
        assertThat(again.state().isKnown()).isFalse();
        serial -= 2;
        take(again, List.of());
        assertThat(again.state().active()).hasSize(1);

        wallNow = SERVER.plus(Duration.ofHours(6));
        assertThat(alerts().state().active()).as("expired while it was off").isEmpty();
    }

    @Test
    void damagedFileIsPutAsideAndANewBoardKept() {
        disk.write(Path.of("alerts", "board.json"), "{".getBytes(UTF_8));
        Alerts alerts = alerts();

        take(alerts, List.of(raid("r-1", AlertArea.EVERYWHERE, Optional.empty())));

        assertThat(disk.read(Path.of("quarantine", "alerts-board.json"))).isPresent();
        wallNow = SERVER;
        assertThat(alerts().state().active()).hasSize(1);
    }

    @Test
    void onlyWhatConcernsThisKioskIsShownTheGravestFirst() {
        Alerts alerts = alerts();
        Alert here = raid("r-1", new AlertArea(Set.of("centre"), Set.of()), Optional.empty());
        Alert elsewhere = raid("r-2", new AlertArea(Set.of("north"), Set.of()), Optional.empty());
        Alert storm =
                new Alert(
                        "s-1",
                        Optional.empty(),
                        new AlertNature(AlertKind.STORM, AlertSeverity.MODERATE),
                        here.words(),
                        AlertArea.EVERYWHERE,
                        here.times());

        take(alerts, List.of(storm, elsewhere, here));
        assertThat(alerts.state().active()).containsExactly(here, storm);

        district = Optional.empty();
        alerts.judge();
        assertThat(alerts.state().active())
                .as("a kiosk that does not know its district")
                .contains(elsewhere);
    }

    @Test
    void sameNewsTwiceAMinuteIsWrittenToTheDiskOnce() {
        Alerts alerts = alerts();
        Path file = Path.of("alerts", "board.json");
        take(alerts, List.of());
        disk.delete(file);

        take(alerts, List.of());
        assertThat(disk.read(file)).isEmpty();
        take(alerts, List.of(raid("r-1", AlertArea.EVERYWHERE, Optional.empty())));
        assertThat(disk.read(file)).isPresent();
    }

    private Alerts alerts() {
        var key = new NamedKey("alert-1", Bytes.of(pair.getPublic().getEncoded()));
        var here = new Here(() -> new KioskId("kiosk-01"), () -> district, () -> List.of(key));
        return new Alerts(disk, here, health, wall, steady);
    }

    private void take(Alerts alerts, List<Alert> on) {
        take(alerts, on, Optional.of(SERVER));
    }

    private void take(Alerts alerts, List<Alert> on, Optional<Instant> heard) {
        serial++;
        var source = new AlertSource("map", LocalizedText.of("Карта тривог"), heard);
        var board = new AlertBoard(serial, SERVER, on, List.of(source));
        alerts.fetch(() -> Optional.of(AlertSignature.sign(board, "alert-1", pair.getPrivate())));
    }

    private void pass(Duration time) {
        steadyNow = steadyNow.plus(time);
        wallNow = wallNow.plus(time);
    }

    private static Alert raid(String id, AlertArea area, Optional<Instant> ended) {
        return new Alert(
                id,
                Optional.empty(),
                new AlertNature(AlertKind.AIR_RAID, AlertSeverity.EXTREME),
                new AlertWords(
                        LocalizedText.of("Повітряна тривога", "Air raid alert"),
                        LocalizedText.of("")),
                area,
                new AlertTimes(
                        SERVER.minusSeconds(60),
                        SERVER.minusSeconds(60),
                        SERVER.plus(Duration.ofHours(6)),
                        ended));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
