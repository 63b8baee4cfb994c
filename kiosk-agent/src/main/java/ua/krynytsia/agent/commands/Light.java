// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.Optional;

/// The panel's light, which follows the light around unless somebody orders otherwise. Thread-safe.
public interface Light {
    /// @param percent 10 to 100, until the next order; empty gives it back to the light around
    /// @throws ua.krynytsia.agent.AgentException where it cannot be set
    void order(Optional<Integer> percent);
}
