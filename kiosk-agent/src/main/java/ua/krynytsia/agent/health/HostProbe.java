// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

/// Asks the machine how it is.
public interface HostProbe {
    /// Takes some milliseconds; the first time up to a second.
    HostValues sample();
}
