// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

/// The distance sensor TF-Luna in its I²C mode (Benewake product manual, list of registers): from
/// register 0x00 on, the distance in centimetres and the strength of the echo, each in two bytes,
/// low one first. An echo weaker than 100, or of 0xFFFF, measures nothing.
final class TfLuna {
    static final byte DISTANCE = 0x00;
    static final int ANSWER_BYTES = 4;
    private static final int WEAKEST = 100;
    private static final int BLINDED = 0xffff;

    private TfLuna() {}

    /// Centimetres; 0 where nothing is in sight.
    static int decode(byte[] answer) {
        int strength = word(answer, 2);
        return strength < WEAKEST || strength == BLINDED ? 0 : word(answer, 0);
    }

    private static int word(byte[] answer, int at) {
        return Byte.toUnsignedInt(answer[at]) | Byte.toUnsignedInt(answer[at + 1]) << 8;
    }
}
