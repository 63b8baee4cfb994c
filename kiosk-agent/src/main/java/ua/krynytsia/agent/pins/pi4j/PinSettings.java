// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.pins.PinDevice;

/// What is wired where. Only what is named here is looked for.
///
/// @param inputs of `PRESENCE`, `DOOR`, `POWER_FAIL` and `HEADPHONES`
/// @param light a BH1750
/// @param climate an SHT3x
/// @param distance a TF-Luna, which says presence instead of an input
/// @param statusLight the line number (BCM) of the lamp
public record PinSettings(
        Map<PinDevice, InputPin> inputs,
        Optional<I2cDevice> light,
        Optional<I2cDevice> climate,
        Optional<I2cDevice> distance,
        Optional<PwmChannel> fan,
        Optional<Integer> statusLight) {
    private static final int BH1750 = 0x23;
    private static final int SHT3X = 0x44;
    private static final int TF_LUNA = 0x10;

    public PinSettings {
        inputs = Map.copyOf(inputs);
    }

    /// The wiring of our own cabinets: see the technician's handbook.
    public static PinSettings reference() {
        return new PinSettings(
                Map.of(
                        PinDevice.PRESENCE, new InputPin(17, false),
                        PinDevice.DOOR, new InputPin(27, true),
                        PinDevice.POWER_FAIL, new InputPin(22, true),
                        PinDevice.HEADPHONES, new InputPin(23, true)),
                Optional.of(new I2cDevice(1, BH1750)),
                Optional.of(new I2cDevice(1, SHT3X)),
                Optional.empty(),
                Optional.of(new PwmChannel(0, 0)),
                Optional.of(24));
    }

    /// The same with a sensor that measures how far somebody stands, in place of the one that feels
    /// their warmth.
    public PinSettings withDistance() {
        var others = new EnumMap<>(inputs);
        others.remove(PinDevice.PRESENCE);
        var sensor = Optional.of(new I2cDevice(1, TF_LUNA));
        return new PinSettings(others, light, climate, sensor, fan, statusLight);
    }

    /// @param line the line number (BCM)
    /// @param isActiveLow whether a low level means that the device's condition holds; the pull
    ///   resistor is set against it
    public record InputPin(int line, boolean isActiveLow) {}

    public record I2cDevice(int bus, int address) {}

    /// @param chip as in `/sys/class/pwm/pwmchipN`
    public record PwmChannel(int chip, int channel) {}
}
