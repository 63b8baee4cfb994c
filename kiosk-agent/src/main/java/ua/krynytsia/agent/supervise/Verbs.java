// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

/// Asks for what the agent itself may not do. Thread-safe.
public interface Verbs {
    /// Returns at once; whether it was carried out shows by itself.
    ///
    /// @param argument digits, or empty where the verb takes none
    /// @throws ua.krynytsia.agent.AgentException where nobody can be asked
    void ask(Verb verb, String argument);

    default void ask(Verb verb) {
        ask(verb, "");
    }
}
