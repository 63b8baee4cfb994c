// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.wire.Bytes;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// What is said to a PN532 (NXP UM0701-02, rev. 02): command and parameters, framed as §6.2.1.1
/// says.
///
/// @param code as in the table of commands, §7.1
record Pn532Command(int code, Bytes parameters) {
    /// §7.2.10: normal mode, no time limit of the virtual card, P70_IRQ driven.
    static final Pn532Command SAM_CONFIGURATION = of(0x14, 0x01, 0x14, 0x01);

    /// §7.3.5: wait for one card of ISO/IEC 14443 type A at 106 kbit/s.
    static final Pn532Command IN_LIST_PASSIVE_TARGET = of(0x4a, 0x01, 0x00);

    /// §6.2.1.3; also ends a command that is still being carried out, §6.2.1.7.
    static final Bytes ACK = Bytes.of(HexFormat.of().parseHex("0000ff00ff00"));

    private static final int TO_READER = 0xd4;
    private static final int LONGEST = 255;

    /// §7.2.11: `55` leaves the low power mode, zeros give it the time for that.
    private static final byte[] WAKE_UP = HexFormat.of().parseHex("5555000000000000000000000000");

    Pn532Command {
        if (parameters.length() + 2 > LONGEST) {
            throw new IllegalArgumentException("a normal frame holds at most 255 bytes");
        }
    }

    static Pn532Command of(int code, int... parameters) {
        var bytes = new ByteArrayOutputStream();
        for (int parameter : parameters) {
            bytes.write(parameter);
        }
        return new Pn532Command(code, Bytes.of(bytes.toByteArray()));
    }

    /// What an answer to it begins with.
    int answer() {
        return code + 1;
    }

    /// The whole frame, from preamble to postamble.
    Bytes frame() {
        var out = new ByteArrayOutputStream();
        int length = parameters.length() + 2;
        out.writeBytes(new byte[] {0, 0, (byte) 0xff, (byte) length, (byte) -length});
        out.write(TO_READER);
        out.write(code);
        int sum = TO_READER + code;
        for (byte parameter : parameters.toArray()) {
            out.write(parameter);
            sum += parameter;
        }
        out.write(-sum);
        out.write(0);
        return Bytes.of(out.toByteArray());
    }

    /// The frame after what wakes the reader up.
    Bytes wakingFrame() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(WAKE_UP);
        out.writeBytes(frame().toArray());
        return Bytes.of(out.toByteArray());
    }
}
