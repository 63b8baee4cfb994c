// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.util.Locale;
import ua.krynytsia.wire.LocalizedText;

/// Why a roll-out does not go on by itself.
public enum Fault {
    REFUSED("кіоск відхилив випуск", "the kiosk refused the edition"),
    NO_ROOM("на диску кіоска немає місця", "there is no room on the kiosk's disk"),
    WORSE("на кіоску зʼявилася нова несправність", "the kiosk has a new trouble"),
    SILENT("кіоск мовчить", "the kiosk is silent"),
    NOT_APPLIED("кіоск не показав випуск вчасно", "the kiosk did not show the edition in time"),
    BY_HAND("зупинила людина", "a person stopped it");

    private final LocalizedText words;

    Fault(String ukrainian, String english) {
        this.words = LocalizedText.of(ukrainian, english);
    }

    public LocalizedText words() {
        return words;
    }

    /// As tables and the journal write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
