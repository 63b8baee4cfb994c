// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Duration;
import java.util.List;

/// What is fitted in this cabinet, as the settings of [AgentConfig] name it.
///
/// @param readers `rdm6300:DEVICE`, `pn532:DEVICE` or `simulated`
/// @param pins `pi4j`, `simulated` or `none`
/// @param presence `pir` for a motion sensor at an input, `distance` for a TF-Luna on the I²C bus
/// @param printer `none`, `simulated` or `escpos:DEVICE[,PROFILE][,BAUD]`
/// @param powerHold how long the supply may fail before the machine is switched off
public record DeviceSettings(
        List<String> readers, String pins, String presence, String printer, Duration powerHold) {
    private static final List<String> PINS = List.of("pi4j", "simulated", "none");
    private static final List<String> PRESENCES = List.of("pir", "distance");
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    public DeviceSettings {
        readers = List.copyOf(readers);
        requireOneOf("pins", PINS, pins);
        requireOneOf("presence", PRESENCES, presence);
        if (!powerHold.isPositive() || powerHold.compareTo(LONGEST_HOLD) > 0) {
            throw new AgentException("the setting 'power-hold' must be from 1 to 600 seconds");
        }
    }

    private static void requireOneOf(String setting, List<String> known, String given) {
        if (!known.contains(given)) {
            throw new AgentException(
                    "the setting '"
                            + setting
                            + "' must be one of "
                            + String.join(", ", known)
                            + ", but is '"
                            + given
                            + "'");
        }
    }
}
