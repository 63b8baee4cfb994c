// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import ua.krynytsia.agent.supervise.Task;

/// A device that cards are held to. Running it reads until interrupted, waits for a device that is
/// absent and opens it again when it returns; what is held goes through its [CardGate].
public interface CardReader extends Task {
    /// The name from the configuration, such as `reader-1`.
    String id();
}
