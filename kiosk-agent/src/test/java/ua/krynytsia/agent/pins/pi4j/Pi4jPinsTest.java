// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.pwm.Pwm;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import com.pi4j.plugin.mock.provider.i2c.MockI2C;
import com.pi4j.plugin.mock.provider.i2c.MockI2CProvider;
import com.pi4j.plugin.mock.provider.pwm.MockPwmProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.wire.fleet.HealthSignal;

/// Pi4J itself with its mock providers: without Pi4J none of this happens.
final class Pi4jPinsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private final HealthBoard health = new HealthBoard(Clock.fixed(NOW, ZoneOffset.UTC));
    private final PinBoard board = new PinBoard(health, Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<PinEvent> events = new ArrayList<>();
    private final Context context =
            Pi4J.newContextBuilder()
                    .add(
                            MockDigitalInputProvider.newInstance(),
                            MockDigitalOutputProvider.newInstance(),
                            MockI2CProvider.newInstance(),
                            MockPwmProvider.newInstance())
                    .disableShutdownHook()
                    .build();
    private final Providers mocks =
            new Providers(
                    () -> context,
                    MockDigitalInputProvider.ID,
                    MockDigitalOutputProvider.ID,
                    MockI2CProvider.ID,
                    MockPwmProvider.ID);

    @AfterEach
    void shutDown() {
        context.shutdown();
    }

    @Test
    void somebodyComingAndGoingBecomesEvents() {
        run(pins -> {
            events.clear();
            input("presence").mockState(DigitalState.HIGH);
            input("presence").mockState(DigitalState.HIGH);
            input("presence").mockState(DigitalState.LOW);
        });

        assertThat(events)
                .containsExactly(
                        new PinEvent(PinDevice.PRESENCE, new PinReading.Switch(true), NOW),
                        new PinEvent(PinDevice.PRESENCE, new PinReading.Switch(false), NOW));
    }

    @Test
    void doorAndPowerAreActiveLow() {
        run(pins -> {
            input("door").mockState(DigitalState.HIGH);
            input("power-fail").mockState(DigitalState.HIGH);
            assertThat(pins.readings()).containsEntry(PinDevice.DOOR, new PinReading.Switch(false));
            input("door").mockState(DigitalState.LOW);
            input("power-fail").mockState(DigitalState.LOW);
        });

        assertThat(board.readings())
                .containsEntry(PinDevice.DOOR, new PinReading.Switch(true))
                .containsEntry(PinDevice.POWER_FAIL, new PinReading.Switch(true));
    }

    @Test
    void fanAndLampDoAsToldAndAreReported() {
        run(pins -> {
            pins.fan(40);
            pins.statusLight(true);

            Pwm fan = context.io("fan");
            assertThat(fan.dutyCycle()).isEqualTo(40);
            assertThat(fan.isOn()).isTrue();
            DigitalOutput lamp = context.io("status-light");
            assertThat(lamp.isHigh()).isTrue();
            assertThat(pins.readings())
                    .containsEntry(PinDevice.FAN, new PinReading.Power(40))
                    .containsEntry(PinDevice.STATUS_LIGHT, new PinReading.Switch(true));

            pins.fan(0);
            assertThat(fan.isOn()).isFalse();
        });
    }

    @Test
    void sensorsOnTheBusAreMeasured() {
        run(
                pins -> {
                    // what the mocks answer next: they repeat what is written to them
                    drain("light");
                    drain("climate");
                    sensor("light").write(HexFormat.of().parseHex("0180"));
                    sensor("climate").write(HexFormat.of().parseHex("beef92beef92"));
                },
                11);

        assertThat(events)
                .contains(
                        new PinEvent(PinDevice.LIGHT, new PinReading.Light(320), NOW),
                        new PinEvent(PinDevice.CLIMATE, new PinReading.Climate(85.5, 75), NOW));
    }

    @Test
    void sensorThatAnswersNonsenseIsAbsentAndTheRestGoesOn() {
        run(pins -> {});

        assertThat(board.readings())
                .containsEntry(PinDevice.CLIMATE, new PinReading.Absent())
                .containsEntry(PinDevice.PRESENCE, new PinReading.Switch(false));
        assertThat(health.signals())
                .extracting(HealthSignal::code, signal -> signal.subject().orElse(""))
                .containsExactly(tuple("pin-absent", "climate"), tuple("pin-absent", "light"));
    }

    @Test
    void onAMachineWithoutPinsEachIsAbsentAndNothingIsThrown() {
        var settings = PinSettings.reference();
        var pins =
                new Pi4jPins(
                        settings,
                        board,
                        duration -> {
                            throw new InterruptedException();
                        });
        assumeFalse(Files.exists(Path.of("/dev/gpiochip0")), "this machine has a GPIO chip");

        assertThatThrownBy(pins::run).isInstanceOf(InterruptedException.class);
        pins.fan(50);
        pins.statusLight(true);

        assertThat(pins.readings()).hasSize(8).containsOnlyKeys(PinDevice.values());
        assertThat(pins.readings().values()).containsOnly(new PinReading.Absent());
        assertThat(health.signals())
                .extracting(HealthSignal::code, signal -> signal.subject().orElse(""))
                .containsExactlyInAnyOrder(
                        Arrays.stream(PinDevice.values())
                                .map(device -> tuple("pin-absent", device.id()))
                                .toArray(Tuple[]::new));
    }

    @Test
    void whoeverStandsNearEnoughIsPresentUntilTheyGoFarther() {
        run(
                pins -> {
                    drain("presence");
                    sensor("presence").write(HexFormat.of().parseHex("6e00c800"));
                },
                2,
                PinSettings.reference().withDistance());

        assertThat(events)
                .contains(new PinEvent(PinDevice.PRESENCE, new PinReading.Switch(true), NOW));
    }

    private void run(Visit visit) {
        run(visit, 1);
    }

    /// Runs the pins for so many pauses between measurements; `visit` comes at the first.
    private void run(Visit visit, int pauses) {
        run(visit, pauses, PinSettings.reference());
    }

    private void run(Visit visit, int pauses, PinSettings settings) {
        var left = new int[] {pauses};
        var self = new Pi4jPins[1];
        var pins =
                new Pi4jPins(
                        mocks,
                        settings,
                        board,
                        duration -> {
                            if (duration.toMillis() < 1000) {
                                return;
                            }
                            if (left[0] == pauses) {
                                visit.at(self[0]);
                            }
                            if (--left[0] == 0) {
                                throw new InterruptedException();
                            }
                        });
        self[0] = pins;
        pins.watch(events::add);
        assertThatThrownBy(pins::run).isInstanceOf(InterruptedException.class);
    }

    private MockDigitalInput input(String id) {
        return context.io(id, MockDigitalInput.class);
    }

    private MockI2C sensor(String id) {
        return context.io(id, MockI2C.class);
    }

    private void drain(String id) {
        byte[] one = new byte[1];
        while (sensor(id).read(one, 0, 1) == 1) {
            assertThat(one).hasSize(1);
        }
    }

    private interface Visit {
        void at(Pi4jPins pins);
    }
}
