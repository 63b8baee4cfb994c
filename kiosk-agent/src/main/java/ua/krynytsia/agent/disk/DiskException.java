// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.IOException;
import ua.krynytsia.agent.AgentException;

/// The disk is full, worn, read-only or gone. Trying again may help once space or rights return.
public final class DiskException extends AgentException {
    public DiskException(String message, IOException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
