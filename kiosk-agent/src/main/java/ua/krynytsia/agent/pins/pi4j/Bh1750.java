// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import ua.krynytsia.agent.pins.PinReading;

/// The ambient light sensor BH1750FVI (ROHM data sheet 11046EDT01, pages 5 and 7): command 0x20
/// measures once in high resolution within 180 ms; two bytes, high one first, over 1.2 are lux.
final class Bh1750 {
    static final byte MEASURE = 0x20;
    static final int ANSWER_BYTES = 2;
    static final int MEASURING_MILLIS = 180;
    private static final double COUNTS_PER_LUX = 1.2;

    private Bh1750() {}

    /// Whole lux: finer steps are noise.
    static PinReading decode(byte[] answer) {
        int counts = Byte.toUnsignedInt(answer[0]) << 8 | Byte.toUnsignedInt(answer[1]);
        return new PinReading.Light(Math.round(counts / COUNTS_PER_LUX));
    }
}
