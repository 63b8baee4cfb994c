// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.util.Locale;
import ua.krynytsia.wire.LocalizedText;

/// What may be fitted in a cabinet.
public enum PinDevice {
    /// Somebody stands before the kiosk: [PinReading.Switch].
    PRESENCE("Датчик присутності", "Presence sensor"),
    /// The cabinet's door is open: [PinReading.Switch].
    DOOR("Датчик дверцят", "Door contact"),
    /// The mains are gone and the reserve is draining: [PinReading.Switch].
    POWER_FAIL("Контроль живлення", "Power-fail input"),
    /// Headphones are in the jack, by its switch contact: [PinReading.Switch].
    HEADPHONES("Гніздо навушників", "Headphone jack"),
    /// [PinReading.Light].
    LIGHT("Датчик освітлення", "Light sensor"),
    /// [PinReading.Climate].
    CLIMATE("Датчик клімату", "Climate sensor"),
    /// [PinReading.Power].
    FAN("Вентилятор", "Fan"),
    /// The lamp by the card reader: [PinReading.Switch].
    STATUS_LIGHT("Лампа стану", "Status light");

    private final LocalizedText title;

    PinDevice(String ukrainian, String english) {
        this.title = LocalizedText.of(ukrainian, english);
    }

    public LocalizedText title() {
        return title;
    }

    /// As configurations and control files write it: `power-fail`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
