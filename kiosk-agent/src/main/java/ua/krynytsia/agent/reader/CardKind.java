// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

/// What sort of card was held: how far its number can be trusted to be one of a kind.
public enum CardKind {
    /// 125 kHz, a 40-bit number that anyone can copy; never enough to prove who somebody is.
    EM4100,
    /// 13.56 MHz, ISO/IEC 14443 type A: a number of 4, 7 or 10 bytes, which anyone can copy too.
    ISO14443A
}
