// SPDX-License-Identifier: GPL-3.0-or-later
/// What readers say on the wire, byte by byte, and what is said to them. Start with
/// [ReaderDialogue]; [Rdm6300Decoder] and [Pn532Dialogue] are the two kinds. Pure: no clock, no
/// threads, no devices; a decoder belongs to one reader's thread. May import nothing of the agent.
@NullMarked
package ua.krynytsia.agent.reader.frame;

import org.jspecify.annotations.NullMarked;
