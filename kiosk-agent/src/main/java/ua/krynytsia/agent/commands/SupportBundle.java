// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import ua.krynytsia.wire.Bytes;

/// Collects what a developer needs to see, without anything personal. May take some seconds.
public interface SupportBundle {
    /// A zip file of at most 8 MiB.
    ///
    /// @throws ua.krynytsia.agent.AgentException where it cannot be collected
    Bytes collect();
}
