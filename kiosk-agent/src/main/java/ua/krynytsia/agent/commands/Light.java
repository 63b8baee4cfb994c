// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

/// The panel's light, which follows the light sensor unless somebody holds it. Thread-safe.
public interface Light {
    /// @param percent 10 to 100, until [#release]
    /// @throws ua.krynytsia.agent.AgentException where it cannot be set
    void hold(int percent);

    /// By the sensor again.
    void release();
}
