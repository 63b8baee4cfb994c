// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

/// One frame from a PN532 (NXP UM0701-02, rev. 02, §6.2.1).
sealed interface Pn532Frame {
    /// `00 00 FF 00 FF 00`: the last command was taken.
    record Ack() implements Pn532Frame {}

    /// `00 00 FF FF 00 00`: say the last command again.
    record Nack() implements Pn532Frame {}

    /// An answer, `D5` and what follows it.
    ///
    /// @param command one above that of the command answered
    /// @param data what follows; may be empty
    record Answer(int command, Bytes data) implements Pn532Frame {}

    /// Not to be used.
    ///
    /// @param length how many bytes of it were seen, with start code
    record Broken(Reason reason, int length) implements Pn532Frame {}
}
