// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

/// The stream of an RDM6300 (125 kHz, EM4100 cards; 9600 baud, 8N1), as its data sheet by Itead
/// Studio describes it under "Output data format".
///
/// ```
/// 02  36 37 30 30 33 42 35 31 43 36  43 42  03
/// STX '6''7''0''0''3''B''5''1''C''6' 'C''B' ETX
///     └version┘└── card number ───┘  └ exclusive or of the five bytes: 67^00^3B^51^C6 = CB
/// ```
///
/// Bytes outside a frame are skipped; a frame ends at ETX, or, refused, at the fourteenth byte or
/// at the next STX, where a new one begins. At most twelve bytes are ever held.
public final class Rdm6300Decoder {
    private static final byte STX = 0x02;
    private static final byte ETX = 0x03;
    private static final int DIGITS = 12;
    private static final int NUMBER_BYTES = 5;

    private final byte[] digits = new byte[DIGITS];
    private int length;
    private boolean isInside;

    /// Takes the first `count` of `bytes`, however they were cut.
    ///
    /// @return what ended within them, in order
    public List<FrameOutcome> feed(byte[] bytes, int count) {
        var outcomes = new ArrayList<FrameOutcome>();
        for (int i = 0; i < count; i++) {
            take(bytes[i], outcomes);
        }
        return outcomes;
    }

    private void take(byte next, List<FrameOutcome> outcomes) {
        if (next == STX) {
            if (isInside) {
                refuse(Reason.INTERRUPTED, outcomes);
            }
            isInside = true;
            length = 0;
        } else if (isInside && next == ETX) {
            end(outcomes);
        } else if (isInside && length == DIGITS) {
            length++;
            refuse(Reason.TOO_LONG, outcomes);
        } else if (isInside) {
            digits[length++] = next;
        }
    }

    private void end(List<FrameOutcome> outcomes) {
        if (length < DIGITS) {
            refuse(Reason.TOO_SHORT, outcomes);
            return;
        }
        String text = new String(digits, US_ASCII);
        if (!text.matches("[0-9A-F]{12}")) {
            refuse(Reason.NOT_HEXADECIMAL, outcomes);
            return;
        }
        byte[] frame = HexFormat.of().parseHex(text);
        if (checksum(frame) != frame[NUMBER_BYTES]) {
            refuse(Reason.WRONG_CHECKSUM, outcomes);
            return;
        }
        isInside = false;
        outcomes.add(new FrameOutcome.Card(Bytes.of(Arrays.copyOf(frame, NUMBER_BYTES))));
    }

    private void refuse(Reason reason, List<FrameOutcome> outcomes) {
        outcomes.add(new FrameOutcome.Refused(reason, length));
        isInside = false;
    }

    private static byte checksum(byte[] frame) {
        byte sum = 0;
        for (int i = 0; i < NUMBER_BYTES; i++) {
            sum ^= frame[i];
        }
        return sum;
    }
}
