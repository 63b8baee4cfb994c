// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.wire.Bytes;

/// What one frame turned out to be.
public sealed interface FrameOutcome {
    /// A whole, right frame.
    ///
    /// @param number the card's own bytes; never to be logged or stored
    record Card(Bytes number) implements FrameOutcome {}

    /// A frame that is not used. Holding the card again helps.
    ///
    /// @param length how many bytes of it were seen
    record Refused(Reason reason, int length) implements FrameOutcome {}

    /// Why a frame is not used.
    enum Reason {
        TOO_LONG,
        TOO_SHORT,
        /// A byte that is not `0`–`9`, `A`–`F`.
        NOT_HEXADECIMAL,
        /// Length and its own checksum disagree.
        WRONG_LENGTH_CHECKSUM,
        WRONG_CHECKSUM,
        /// A new frame began before this one ended.
        INTERRUPTED,
        /// Right in itself, but not what a reader says: our own words come back, or the reader
        /// complains of them.
        UNEXPECTED,
        /// A card without a number of its own: it invents another one each time (ISO/IEC 14443-3,
        /// §6.5.4: four bytes that begin with 08), as telephones do.
        RANDOM_NUMBER
    }
}
