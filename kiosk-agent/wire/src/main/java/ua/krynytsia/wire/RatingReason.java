// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// Why something published was of no use. A closed list, so that nothing personal can be said.
public enum RatingReason {
    /// It was so once.
    OUTDATED,

    /// It is not so.
    WRONG,

    /// It is hard to understand.
    UNCLEAR,

    /// What was looked for is not there.
    MISSING,

    /// A picture, a document or a map does not open.
    BROKEN,

    OTHER
}
