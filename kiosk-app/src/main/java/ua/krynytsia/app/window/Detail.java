// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

/// How much the layout log tells.
public enum Detail {
    /// What can be touched and where. Ids only, no words.
    TARGETS,
    /// Beside it, by what every piece of text stands: its box, size, contrast, whether it is cut.
    /// Numbers only, no words.
    LAWS,
    /// Beside it, the words themselves, such as they stand on the glass. For measuring with made-up
    /// contents only: what a resident wrote is repeated before it is sent, and would be told.
    WORDS
}
