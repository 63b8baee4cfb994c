// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer.escpos;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.wire.Bytes;

/// What a printer says in the four bytes of its real-time status (Epson's command reference, `DLE
/// EOT n`: 1 printer, 2 why it is offline, 3 error, 4 paper sensor). In every such byte bits 0 and
/// 7 are zero, bits 1 and 4 one.
///
/// ```
/// 10 04 02 ─▶ 16 = 0001 0110: the cover (bit 2) is open
/// ```
public enum StatusBit {
    /// Pin 3 of the drawer's socket is high; nothing is connected there.
    DRAWER_SIGNAL(1, 0x04),
    OFFLINE(1, 0x08),
    WAITING_FOR_RECOVERY(1, 0x20),
    FEED_BUTTON_PRESSED(1, 0x40),
    COVER_OPEN(2, 0x04),
    FED_BY_BUTTON(2, 0x08),
    STOPPED_BY_PAPER_END(2, 0x20),
    ERROR(2, 0x40),
    /// A mechanical error that mending clears, such as a jam.
    RECOVERABLE_ERROR(3, 0x04),
    CUTTER_ERROR(3, 0x08),
    UNRECOVERABLE_ERROR(3, 0x20),
    /// Passes by itself, such as a head that is too warm.
    PASSING_ERROR(3, 0x40),
    PAPER_NEAR_END(4, 0x0c),
    PAPER_END(4, 0x60);

    /// How many questions there are.
    public static final int QUESTIONS = 4;

    private static final int FIXED = 0x93;
    private static final int FIXED_VALUE = 0x12;

    private final int question;
    private final int mask;

    StatusBit(int question, int mask) {
        this.question = question;
        this.mask = mask;
    }

    /// The bytes that ask.
    ///
    /// @param question 1 to 4
    public static Bytes question(int question) {
        return Bytes.of(new byte[] {0x10, 0x04, (byte) question});
    }

    /// What the answer to a question says; empty where the byte is no answer.
    public static Optional<Set<StatusBit>> decode(int question, byte answer) {
        if ((answer & FIXED) != FIXED_VALUE) {
            return Optional.empty();
        }
        var said = EnumSet.noneOf(StatusBit.class);
        Stream.of(values())
                .filter(bit -> bit.question == question && (answer & bit.mask) != 0)
                .forEach(said::add);
        return Optional.of(said);
    }

    /// What the answers to all four questions come to: an open cover before what it brings along.
    public static PrinterState state(Set<StatusBit> said) {
        if (said.contains(COVER_OPEN)) {
            return PrinterState.COVER_OPEN;
        }
        if (said.contains(PAPER_END) || said.contains(STOPPED_BY_PAPER_END)) {
            return PrinterState.PAPER_OUT;
        }
        boolean isBroken =
                said.contains(RECOVERABLE_ERROR)
                        || said.contains(CUTTER_ERROR)
                        || said.contains(UNRECOVERABLE_ERROR);
        if (isBroken) {
            return PrinterState.JAMMED;
        }
        if (said.contains(OFFLINE) || said.contains(ERROR)) {
            return PrinterState.OFFLINE;
        }
        return said.contains(PAPER_NEAR_END) ? PrinterState.PAPER_LOW : PrinterState.READY;
    }
}
