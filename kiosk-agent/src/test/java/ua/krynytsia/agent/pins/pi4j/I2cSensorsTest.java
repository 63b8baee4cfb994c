// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.pi4j.context.Context;
import com.pi4j.context.ContextProperties;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.i2c.I2C;
import com.pi4j.io.i2c.I2CConfig;

import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// A bus that fails in the middle of work: neither this machine nor Pi4J's own simulation has one,
/// so Mockito plays Pi4J's part.
class I2cSensorsTest {
    private static final Answer<Integer> LIT = answering((byte) 0x01, (byte) 0x80);

    private final I2C bus = mock(I2C.class);
    private final PinBoard board =
            new PinBoard(new HealthBoard(Clock.systemUTC()), Clock.systemUTC());

    private static Answer<Integer> answering(byte... bytes) {
        return call -> {
            byte[] buffer = call.getArgument(0);
            System.arraycopy(bytes, 0, buffer, 0, bytes.length);
            return bytes.length;
        };
    }

    private I2cSensors sensors() {
        ContextProperties none = mock(ContextProperties.class);
        Context context = mock(Context.class);
        when(context.properties()).thenReturn(none);
        when(context.create(any(I2CConfig.class))).thenReturn(bus);
        when(bus.write(any(byte[].class))).thenReturn(1);
        var settings =
                new PinSettings(
                        Map.of(),
                        Optional.of(new PinSettings.I2cDevice(1, 0x23)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new I2cSensors(
                context,
                new Providers(() -> context, "in", "out", "i2c", "pwm"),
                settings,
                new I2cSensors.Outlets(board, duration -> {}));
    }

    private PinReading light() {
        return board.readings().get(PinDevice.LIGHT);
    }

    @Test
    void aSensorThatFallsSilentIsAbsentUntilItAnswersAgain() throws InterruptedException {
        I2cSensors sensors = sensors();
        when(bus.read(any(byte[].class), anyInt(), anyInt()))
                .thenAnswer(LIT)
                .thenThrow(new Pi4JException("Remote I/O error"))
                .thenAnswer(LIT);

        sensors.measureLight();
        assertThat(light()).isEqualTo(new PinReading.Light(320));

        sensors.measureLight();
        assertThat(light()).isEqualTo(new PinReading.Absent());

        sensors.measureLight();
        assertThat(light()).isEqualTo(new PinReading.Light(320));
    }

    @Test
    void halfAnAnswerIsNone() throws InterruptedException {
        I2cSensors sensors = sensors();
        when(bus.read(any(byte[].class), anyInt(), anyInt())).thenAnswer(answering((byte) 1));

        sensors.measureLight();

        assertThat(light()).isEqualTo(new PinReading.Absent());
    }

    @Test
    void aCommandThatIsNotTakenIsNotWaitedFor() throws InterruptedException {
        I2cSensors sensors = sensors();
        when(bus.write(any(byte[].class))).thenReturn(-121);

        sensors.measureLight();

        assertThat(light()).isEqualTo(new PinReading.Absent());
    }
}
