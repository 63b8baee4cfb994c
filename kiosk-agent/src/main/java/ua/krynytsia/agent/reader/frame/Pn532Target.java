// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

import java.util.Arrays;
import java.util.Optional;

/// The answer to InListPassiveTarget at 106 kbit/s, type A (NXP UM0701-02, rev. 02, §7.3.5): count,
/// then target number, SENS_RES in two bytes, SEL_RES, length of the number, the number, and for
/// some cards an ATS, which is not looked at.
final class Pn532Target {
    private static final int NUMBER_LENGTH_AT = 5;
    private static final int NUMBER_AT = 6;
    private static final int SINGLE = 4;
    private static final int DOUBLE = 7;
    private static final int TRIPLE = 10;
    private static final byte INVENTED = 0x08;

    private Pn532Target() {}

    /// The card, or why it is of no use; empty where none is there.
    static Optional<FrameOutcome> read(Bytes data) {
        byte[] bytes = data.toArray();
        if (bytes.length > 0 && bytes[0] == 0) {
            return Optional.empty();
        }
        if (bytes.length <= NUMBER_AT) {
            return refused(Reason.TOO_SHORT, bytes.length);
        }
        int size = bytes[NUMBER_LENGTH_AT];
        if (size != SINGLE && size != DOUBLE && size != TRIPLE) {
            return refused(Reason.UNEXPECTED, bytes.length);
        }
        if (bytes.length < NUMBER_AT + size) {
            return refused(Reason.TOO_SHORT, bytes.length);
        }
        if (size == SINGLE && bytes[NUMBER_AT] == INVENTED) {
            return refused(Reason.RANDOM_NUMBER, bytes.length);
        }
        byte[] number = Arrays.copyOfRange(bytes, NUMBER_AT, NUMBER_AT + size);
        return Optional.of(new FrameOutcome.Card(Bytes.of(number)));
    }

    private static Optional<FrameOutcome> refused(Reason reason, int length) {
        return Optional.of(new FrameOutcome.Refused(reason, length));
    }
}
