// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

/// What a device says now.
public sealed interface PinReading {
    /// It is not fitted, or does not answer.
    record Absent() implements PinReading {}

    /// Whether what the device is named after holds: somebody present, the door open, the mains
    /// failed, the lamp lit.
    record Switch(boolean isOn) implements PinReading {}

    record Light(double lux) implements PinReading {}

    /// @param humidityPercent relative
    record Climate(double celsius, double humidityPercent) implements PinReading {}

    record Power(int percent) implements PinReading {}
}
