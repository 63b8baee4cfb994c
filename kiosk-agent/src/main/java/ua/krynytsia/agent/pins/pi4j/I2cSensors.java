// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import com.pi4j.context.Context;
import com.pi4j.io.i2c.I2C;

import ua.krynytsia.agent.pins.Nearness;
import ua.krynytsia.agent.pins.PinBoard;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.agent.supervise.Sleeper;

import java.time.Duration;
import java.util.Optional;

/// Light, climate and distance, asked one after the other. A sensor that does not answer is absent
/// until it does. Belongs to the thread of [Pi4jPins].
final class I2cSensors {
    private final Optional<I2C> light;
    private final Optional<I2C> climate;
    private final Optional<I2C> distance;
    private final Nearness nearness = new Nearness();
    private final PinBoard board;
    private final Sleeper sleeper;

    I2cSensors(Context context, Providers providers, PinSettings settings, Outlets outlets) {
        this.board = outlets.board();
        this.sleeper = outlets.sleeper();
        this.light =
                settings.light().flatMap(at -> opened(context, providers, PinDevice.LIGHT, at));
        this.climate =
                settings.climate().flatMap(at -> opened(context, providers, PinDevice.CLIMATE, at));
        this.distance =
                settings.distance()
                        .flatMap(at -> opened(context, providers, PinDevice.PRESENCE, at));
    }

    /// Where readings go and how time passes.
    record Outlets(PinBoard board, Sleeper sleeper) {}

    void measureLight() throws InterruptedException {
        if (light.isPresent()) {
            board.report(PinDevice.LIGHT, lightOf(light.get()));
        }
    }

    void measureClimate() throws InterruptedException {
        if (climate.isPresent()) {
            board.report(PinDevice.CLIMATE, climateOf(climate.get()));
        }
    }

    void measureDistance() {
        distance.ifPresent(sensor -> board.report(PinDevice.PRESENCE, presenceOf(sensor)));
    }

    private PinReading presenceOf(I2C sensor) {
        byte[] command = {TfLuna.DISTANCE};
        if (!isWritten(PinDevice.PRESENCE, sensor, command)) {
            return new PinReading.Absent();
        }
        Optional<PinReading> reading =
                answer(PinDevice.PRESENCE, sensor, TfLuna.ANSWER_BYTES)
                        .map(TfLuna::decode)
                        .map(nearness::at);
        return reading.orElseGet(PinReading.Absent::new);
    }

    private PinReading lightOf(I2C sensor) throws InterruptedException {
        byte[] command = {Bh1750.MEASURE};
        if (!isWritten(PinDevice.LIGHT, sensor, command)) {
            return new PinReading.Absent();
        }
        sleeper.sleep(Duration.ofMillis(Bh1750.MEASURING_MILLIS));
        return answer(PinDevice.LIGHT, sensor, Bh1750.ANSWER_BYTES)
                .map(Bh1750::decode)
                .orElseGet(PinReading.Absent::new);
    }

    private PinReading climateOf(I2C sensor) throws InterruptedException {
        if (!isWritten(PinDevice.CLIMATE, sensor, Sht3x.measure())) {
            return new PinReading.Absent();
        }
        sleeper.sleep(Duration.ofMillis(Sht3x.MEASURING_MILLIS));
        return answer(PinDevice.CLIMATE, sensor, Sht3x.ANSWER_BYTES)
                .flatMap(Sht3x::decode)
                .orElseGet(PinReading.Absent::new);
    }

    private static boolean isWritten(PinDevice device, I2C sensor, byte[] command) {
        return Attempt.to(device.id(), () -> sensor.write(command))
                .filter(count -> count >= 0)
                .isPresent();
    }

    private static Optional<byte[]> answer(PinDevice device, I2C sensor, int length) {
        byte[] bytes = new byte[length];
        return Attempt.to(device.id(), () -> sensor.read(bytes, 0, length))
                .filter(count -> count == length)
                .map(count -> bytes);
    }

    private Optional<I2C> opened(
            Context context, Providers providers, PinDevice device, PinSettings.I2cDevice at) {
        Optional<I2C> sensor =
                Attempt.to(
                        device.id(),
                        () ->
                                context.create(
                                        I2C.newConfigBuilder(context)
                                                .id(device.id())
                                                .bus(at.bus())
                                                .device(at.address())
                                                .provider(providers.i2c())
                                                .build()));
        if (sensor.isEmpty()) {
            board.report(device, new PinReading.Absent());
        }
        return sensor;
    }
}
