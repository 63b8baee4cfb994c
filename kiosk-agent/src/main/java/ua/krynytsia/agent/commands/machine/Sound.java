// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands.machine;

/// The loudness of the machine.
public interface Sound {
    /// @param percent 0 to 100
    /// @return false where the machine has no mixer that can be set
    boolean set(int percent);
}
