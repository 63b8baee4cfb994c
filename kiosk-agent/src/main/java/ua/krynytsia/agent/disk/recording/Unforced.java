// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

/// What becomes, at a power cut, of what was not forced.
public enum Unforced {
    /// All of it is gone.
    LOST,

    /// All of it is there, as after the death of the process only.
    KEPT,

    /// Names and lengths are there, but only half of the sectors of 512 bytes; the others hold what
    /// was there before, or zeros.
    TORN,

    /// The names up to some moment are there, and some writes, whatever their order was.
    REORDERED
}
