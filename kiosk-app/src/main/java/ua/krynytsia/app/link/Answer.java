// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import ua.krynytsia.wire.local.Refusal;

/// What came of a question to the agent.
public sealed interface Answer<T> {
    record Ready<T>(T value) implements Answer<T> {}

    /// There is no such thing in the present edition; asking again does not help.
    record Missing<T>() implements Answer<T> {}

    /// The agent will not take it as it is; the words say what to mend.
    record Refused<T>(Refusal refusal) implements Answer<T> {}

    /// The agent did not answer; asking again later helps.
    record Away<T>() implements Answer<T> {}
}
