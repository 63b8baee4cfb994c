// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinEvent;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.wire.fleet.HealthSignal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

final class SimulatedPinsTest {
    @TempDir private Path directory;
    private final List<PinEvent> events = new ArrayList<>();
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());
    private SimulatedPins pins;

    @BeforeEach
    void build() {
        pins =
                new SimulatedPins(
                        directory.resolve("pins"),
                        new PinBoard(health, Clock.systemUTC()),
                        duration -> {
                            throw new InterruptedException();
                        });
        pins.watch(events::add);
    }

    @Test
    void everyDeviceIsThereFromTheStart() {
        assertThat(pins.readings()).containsOnlyKeys(PinDevice.values());
        assertThat(health.signals()).extracting(HealthSignal::code).containsExactly("pin-ready");
    }

    @Test
    void linesOfTheControlFileBecomeEvents() throws IOException {
        perform("presence on\nclimate 31.5 40\nlight 12\npower-fail on\n\nfan 60\n");

        assertThat(events)
                .extracting(PinEvent::reading)
                .containsExactly(
                        new PinReading.Switch(true),
                        new PinReading.Climate(31.5, 40),
                        new PinReading.Light(12),
                        new PinReading.Switch(true),
                        new PinReading.Power(60));
        assertThat(directory.resolve("pins")).doesNotExist();
    }

    @Test
    void repeatedReadingIsNoEvent() throws IOException {
        perform("presence on\npresence on\n");

        assertThat(events).hasSize(1);
    }

    @Test
    void deviceMayBeTakenAwayAndPutBack() throws IOException {
        perform("light absent\n");
        assertThat(health.signals()).extracting(HealthSignal::code).containsExactly("pin-absent");

        perform("light 300\n");
        assertThat(health.signals()).extracting(HealthSignal::code).containsExactly("pin-ready");
    }

    @Test
    void measuredDistanceIsPresence() throws IOException {
        perform("distance 300\ndistance 120\ndistance 150\ndistance 161\ndistance 0\n");

        assertThat(events)
                .extracting(PinEvent::reading)
                .containsExactly(new PinReading.Switch(true), new PinReading.Switch(false));
    }

    @Test
    void outputThatWasTakenAwayStaysAway() throws IOException {
        perform("fan absent\nstatus-light absent\n");
        pins.fan(50);
        pins.statusLight(true);

        assertThat(pins.readings())
                .containsEntry(PinDevice.FAN, new PinReading.Absent())
                .containsEntry(PinDevice.STATUS_LIGHT, new PinReading.Absent());
        assertThat(health.signals())
                .extracting(signal -> signal.subject().orElse(""))
                .containsExactly("fan", "status-light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "presence",
                "presence maybe",
                "light on",
                "climate 21",
                "toaster on",
                "distance far",
                ""
            })
    void lineThatIsNotUnderstoodChangesNothing(String line) throws IOException {
        perform(line + "\n");

        assertThat(events).isEmpty();
    }

    @Test
    void outputsSayWhatTheyWereTold() {
        pins.fan(250);
        pins.statusLight(true);

        assertThat(pins.readings())
                .containsEntry(PinDevice.FAN, new PinReading.Power(100))
                .containsEntry(PinDevice.STATUS_LIGHT, new PinReading.Switch(true));
    }

    private void perform(String script) throws IOException {
        Files.writeString(directory.resolve("pins"), script);
        assertThatThrownBy(pins::run).isInstanceOf(InterruptedException.class);
    }
}
