// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

/// What became of a file that a resident adds.
public enum Keeping {
    /// It is safe on the disk now.
    KEPT,

    /// It was already.
    KEPT_BEFORE,

    /// The form was handed in before, without it.
    TOO_LATE
}
