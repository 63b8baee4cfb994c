// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// What came of a step of carrying a command out.
sealed interface Outcome {
    /// Look again in a second.
    record Waits() implements Outcome {}

    /// Write the memo down, and only then do it; look again in a second.
    record Notes(String memo, Runnable then) implements Outcome {}

    record Done() implements Outcome {}

    /// Done, with something to be sent.
    record Brought(String type, Bytes content) implements Outcome {}

    record Failed(LocalizedText reason) implements Outcome {}

    record Refused(LocalizedText reason) implements Outcome {}
}
