// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.pins.simulated.SimulatedPins;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.local.LocalEvent;

/// With the simulated cabinet; seconds pass as many as are asked for, and no real ones.
final class ReactionsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private final HealthBoard health = new HealthBoard(CLOCK);
    private final SimulatedPins pins =
            new SimulatedPins(Path.of("none"), new PinBoard(health, CLOCK), duration -> {});
    private final List<LocalEvent> screen = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean isNobodyThere;
    private int seconds;
    private final Reactions reactions =
            new Reactions(
                    pins,
                    new Outlets(this::ask, screen::add, health),
                    ReactionSettings.of(Duration.ofSeconds(20)),
                    this::pass);

    @Test
    void openDoorLocksTheScreenAndIsReportedUntilItIsShut() {
        pins.set(PinDevice.DOOR, on());
        assertThat(screen).containsExactly(new LocalEvent.Door(true));
        assertThat(codes()).contains("door-open");

        pins.set(PinDevice.DOOR, new PinReading.Switch(false));
        assertThat(screen).last().isEqualTo(new LocalEvent.Door(false));
        assertThat(codes()).doesNotContain("door-open");
    }

    @Test
    void doorThatWasOpenBeforeTheStartIsNoticedToo() {
        pins.set(PinDevice.DOOR, on());
        screen.clear();

        assertThat(
                        new Reactions(
                                pins,
                                new Outlets(this::ask, screen::add, health),
                                ReactionSettings.of(Duration.ofSeconds(20)),
                                this::pass))
                .isNotNull();
        assertThat(screen).containsExactly(new LocalEvent.Door(true));
    }

    @Test
    void doorWhoseSensorIsGoneCountsAsShut() {
        pins.set(PinDevice.DOOR, on());
        pins.set(PinDevice.DOOR, new PinReading.Absent());

        assertThat(screen).last().isEqualTo(new LocalEvent.Door(false));
        assertThat(health.signals())
                .anyMatch(it ->
                        it.code().equals("pin-absent") && it.subject().equals(Optional.of("door")));
    }

    @Test
    void headphonesAreToldToTheScreenOnceAndCountAsOutWhenTheJackFallsSilent() {
        pins.set(PinDevice.HEADPHONES, on());
        assertThat(screen).containsExactly(new LocalEvent.Headphones(true));

        pins.set(PinDevice.HEADPHONES, new PinReading.Absent());
        pins.set(PinDevice.HEADPHONES, new PinReading.Switch(false));

        assertThat(screen)
                .containsExactly(new LocalEvent.Headphones(true), new LocalEvent.Headphones(false));
    }

    @Test
    void failingSupplyDimsAtOnceAndSwitchesOffAfterTwentySeconds() {
        pass(5);
        pins.set(PinDevice.POWER_FAIL, on());

        assertThat(screen)
                .endsWith(new LocalEvent.PowerFailing(true), new LocalEvent.Brightness(10));
        assertThat(asked).last().isEqualTo("brightness 10");
        assertThat(codes()).contains("power-failing");
        pass(19);
        assertThat(asked).doesNotContain("poweroff ");
        pass(10);
        assertThat(asked).containsOnlyOnce("poweroff ");
    }

    @Test
    void supplyThatComesBackInTimeChangesNothing() {
        pass(1);
        pins.set(PinDevice.POWER_FAIL, on());
        pass(19);
        pins.set(PinDevice.POWER_FAIL, new PinReading.Switch(false));
        pass(60);

        assertThat(asked).doesNotContain("poweroff ");
        assertThat(codes()).doesNotContain("power-failing");
        assertThat(asked).last().isEqualTo("brightness 100");
    }

    @Test
    void powerOffIsAskedForAgainWhileNobodyHears() {
        isNobodyThere = true;
        pins.set(PinDevice.POWER_FAIL, on());
        pass(25);
        isNobodyThere = false;
        pass(5);

        assertThat(asked).containsOnlyOnce("poweroff ");
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "34.9, 0", "35, 40", "42.5, 70", "50, 100", "80, 100", "-10, 0"})
    void fanFollowsTheWarmth(double celsius, int percent) {
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(celsius, 40));

        assertThat(pins.readings()).containsEntry(PinDevice.FAN, new PinReading.Power(percent));
    }

    @Test
    void fanNeitherFluttersNorStopsTooSoon() {
        var speeds = new ArrayList<PinReading>();
        for (double celsius : List.of(36.0, 36.5, 36.0, 34.0, 31.0, 30.9, 34.0)) {
            pins.set(PinDevice.CLIMATE, new PinReading.Climate(celsius, 40));
            speeds.add(pins.readings().get(PinDevice.FAN));
        }

        assertThat(speeds)
                .extracting(it -> ((PinReading.Power) it).percent())
                .containsExactly(44, 44, 44, 44, 44, 0, 0);
    }

    @Test
    void heatIsReportedAndClearedFiveDegreesBelow() {
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(55, 40));
        assertThat(health.holds(HealthCode.CABINET_HOT)).isTrue();
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(50, 40));
        assertThat(health.holds(HealthCode.CABINET_HOT)).isTrue();
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(49.9, 40));
        assertThat(health.holds(HealthCode.CABINET_HOT)).isFalse();
    }

    @Test
    void onlyHeatThatLastsAMinuteSwitchesOff() {
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(70, 40));
        pass(59);
        pins.set(PinDevice.CLIMATE, new PinReading.Climate(69, 40));
        pass(59);
        assertThat(asked).doesNotContain("poweroff ");

        pins.set(PinDevice.CLIMATE, new PinReading.Climate(71, 40));
        pass(70);
        assertThat(asked).containsOnlyOnce("poweroff ");
        assertThat(screen).contains(new LocalEvent.PowerFailing(true));
    }

    @Test
    void aSupplyThatCameBackGivesTheLightBackAtOnce() {
        pass(1);
        pins.set(PinDevice.POWER_FAIL, on());
        assertThat(asked).last().isEqualTo("brightness 10");

        pins.set(PinDevice.POWER_FAIL, new PinReading.Switch(false));

        assertThat(asked).last().isEqualTo("brightness 100");
        assertThat(screen).last().isEqualTo(new LocalEvent.Brightness(100));
    }

    @Test
    void panelFollowsTheLightSlowlyAndNotEveryCloud() {
        pins.set(PinDevice.LIGHT, new PinReading.Light(30));
        pass(1);
        assertThat(asked).containsExactly("brightness 72");

        pins.set(PinDevice.LIGHT, new PinReading.Light(40));
        pass(10);
        assertThat(asked).hasSize(1);

        pins.set(PinDevice.LIGHT, new PinReading.Light(10_000));
        pass(3);
        assertThat(asked)
                .containsExactly(
                        "brightness 72", "brightness 75", "brightness 78", "brightness 81");
        pass(20);
        assertThat(asked).hasSize(11).last().isEqualTo("brightness 100");
        assertThat(screen).last().isEqualTo(new LocalEvent.Brightness(100));
    }

    @Test
    void panelIsBrightInALitHall() {
        pass(1);

        assertThat(asked).containsExactly("brightness 100");
    }

    @Test
    void orderHoldsAtOnceAndUntilItIsTakenBack() {
        pass(1);
        reactions.override(Optional.of(5));
        assertThat(asked).last().isEqualTo("brightness 10");

        pins.set(PinDevice.LIGHT, new PinReading.Light(10_000));
        pass(10);
        assertThat(asked).last().isEqualTo("brightness 10");

        reactions.override(Optional.empty());
        pass(60);
        assertThat(asked).last().isEqualTo("brightness 100");
    }

    @Test
    void orderThatNobodyHearsIsAFailureAndTheScreenDimsAllTheSame() {
        isNobodyThere = true;

        assertThatThrownBy(() -> reactions.override(Optional.of(40)))
                .isInstanceOf(DiskException.class);
        assertThat(screen).last().isEqualTo(new LocalEvent.Brightness(40));
    }

    @Test
    void withoutALightSensorThePanelIsLeftAlone() {
        pins.set(PinDevice.LIGHT, new PinReading.Absent());
        var events = new ArrayList<LocalEvent>();
        var alone =
                new Reactions(
                        pins,
                        new Outlets(this::ask, events::add, health),
                        ReactionSettings.of(Duration.ofSeconds(20)),
                        this::pass);
        seconds = 30;
        assertThatThrownBy(alone::run).isInstanceOf(InterruptedException.class);

        assertThat(events).isEmpty();
        alone.override(Optional.of(30));
        alone.override(Optional.empty());
        assertThat(events)
                .containsExactly(new LocalEvent.Brightness(30), new LocalEvent.Brightness(100));
    }

    @Test
    void statusLightIsSteadyInServiceAndBlinksOnAFault() {
        var lamp = new ArrayList<Boolean>();
        pins.watch(event -> {
            if (event.device() == PinDevice.STATUS_LIGHT) {
                lamp.add(event.reading().equals(on()));
            }
        });
        pass(5);
        assertThat(lamp).containsExactly(true);

        health.raise(HealthCode.DISK_WRITE_FAILED);
        pass(4);
        assertThat(lamp).containsExactly(true, false, true, false, true);

        health.clear(HealthCode.DISK_WRITE_FAILED);
        pass(5);
        assertThat(lamp).hasSize(5);
    }

    private void pass(int count) {
        seconds = count;
        assertThatThrownBy(reactions::run).isInstanceOf(InterruptedException.class);
    }

    private void pass(Duration duration) throws InterruptedException {
        assertThat(duration).isEqualTo(Duration.ofSeconds(1));
        if (seconds == 0) {
            throw new InterruptedException();
        }
        seconds--;
    }

    private void ask(Verb verb, String argument) {
        if (isNobodyThere) {
            throw new DiskException("cannot ask", new IOException("no such directory"));
        }
        asked.add(verb.word() + " " + argument);
    }

    private List<String> codes() {
        return health.signals().stream().map(HealthSignal::code).toList();
    }

    private static PinReading on() {
        return new PinReading.Switch(true);
    }
}
