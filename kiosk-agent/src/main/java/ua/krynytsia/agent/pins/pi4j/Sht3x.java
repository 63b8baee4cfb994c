// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import java.util.Optional;
import ua.krynytsia.agent.pins.PinReading;

/// The temperature and humidity sensor SHT3x-DIS (Sensirion data sheet, version 7, §4.3, 4.12,
/// 4.13): command 2400 measures once within 15 ms; then two bytes of temperature, their checksum,
/// two bytes of humidity, their checksum. The checksum is CRC-8 with polynomial 0x31 and start
/// 0xFF; that of BE EF is 92.
final class Sht3x {
    static final int ANSWER_BYTES = 6;
    static final int MEASURING_MILLIS = 20;
    private static final double FULL_SCALE = 65_535;
    private static final int POLYNOMIAL = 0x31;
    private static final int START = 0xff;

    private Sht3x() {}

    static byte[] measure() {
        return new byte[] {0x24, 0x00};
    }

    /// To a tenth of a degree and a whole percent; empty where a checksum does not fit.
    static Optional<PinReading> decode(byte[] answer) {
        if (!isWhole(answer, 0) || !isWhole(answer, 3)) {
            return Optional.empty();
        }
        double celsius = -45 + 175 * (word(answer, 0) / FULL_SCALE);
        double humidity = 100 * (word(answer, 3) / FULL_SCALE);
        return Optional.of(
                new PinReading.Climate(Math.round(celsius * 10) / 10.0, Math.round(humidity)));
    }

    private static int word(byte[] answer, int at) {
        return Byte.toUnsignedInt(answer[at]) << 8 | Byte.toUnsignedInt(answer[at + 1]);
    }

    private static boolean isWhole(byte[] answer, int at) {
        int crc = START;
        for (int i = at; i < at + 2; i++) {
            crc ^= Byte.toUnsignedInt(answer[i]);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) == 0 ? crc << 1 : (crc << 1 ^ POLYNOMIAL) & 0xff;
            }
        }
        return (crc & 0xff) == Byte.toUnsignedInt(answer[at + 2]);
    }
}
