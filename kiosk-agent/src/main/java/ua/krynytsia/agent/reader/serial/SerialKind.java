// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.serial;

import ua.krynytsia.agent.reader.CardKind;
import ua.krynytsia.agent.reader.frame.Pn532Dialogue;
import ua.krynytsia.agent.reader.frame.Rdm6300Dialogue;
import ua.krynytsia.agent.reader.frame.ReaderDialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The readers that are known on a serial port.
public enum SerialKind {
    /// 125 kHz; 9600 baud.
    RDM6300(9_600, CardKind.EM4100),
    /// 13.56 MHz, its switches set to HSU; 115,200 baud.
    PN532(115_200, CardKind.ISO14443A);

    private final int baudRate;
    private final CardKind cards;

    SerialKind(int baudRate, CardKind cards) {
        this.baudRate = baudRate;
        this.cards = cards;
    }

    /// The kind that a setting calls so: `pn532`.
    public static Optional<SerialKind> findKind(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    int baudRate() {
        return baudRate;
    }

    CardKind cards() {
        return cards;
    }

    /// A new one, for a device that was just opened.
    ReaderDialogue dialogue() {
        return switch (this) {
            case RDM6300 -> new Rdm6300Dialogue();
            case PN532 -> new Pn532Dialogue();
        };
    }
}
