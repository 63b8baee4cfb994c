// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.simulated.SimulatedPins;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

final class PinTestTest {
    private final SimulatedPins pins =
            new SimulatedPins(
                    Path.of("none"),
                    new PinBoard(new HealthBoard(Clock.systemUTC()), Clock.systemUTC()),
                    duration -> {});
    private final PinTest test = new PinTest(pins, duration -> {});
    private final List<PinReading> readings = new ArrayList<>();

    @Test
    void fanRunsAtFullSpeedAndIsAsBeforeAfterwards() throws InterruptedException {
        pins.fan(45);
        pins.watch(event -> readings.add(event.reading()));

        assertThat(test.run(PinDevice.FAN).isDone()).isTrue();
        assertThat(readings).containsExactly(new PinReading.Power(100), new PinReading.Power(45));
    }

    @Test
    void lampBlinksTwiceAndStaysLit() throws InterruptedException {
        pins.watch(event -> readings.add(event.reading()));

        assertThat(test.run(PinDevice.STATUS_LIGHT).isDone()).isTrue();
        assertThat(readings)
                .extracting(it -> ((PinReading.Switch) it).isOn())
                .containsExactly(true, false, true, false, true);
    }

    @ParameterizedTest
    @EnumSource
    void deviceThatIsAbsentFails(PinDevice device) throws InterruptedException {
        assertThat(test.run(device).isDone()).isTrue();
        pins.set(device, new PinReading.Absent());

        assertThat(test.run(device).isDone()).isFalse();
    }
}
