// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.time.Duration;

/// When the kiosk saves itself.
///
/// @param powerHold how long the supply may fail before the machine is switched off
/// @param hotCelsius from where the cabinet is too hot, until it is five degrees cooler
/// @param offCelsius from where the machine is switched off, once it has lasted `hotHold`
public record ReactionSettings(
        Duration powerHold, double hotCelsius, double offCelsius, Duration hotHold) {
    /// 55 °C and 70 °C for a minute.
    public static ReactionSettings of(Duration powerHold) {
        return new ReactionSettings(powerHold, 55, 70, Duration.ofMinutes(1));
    }
}
