// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

/// Something the agent needs failed: a disk, a configuration, a device's driver. The message says
/// what was attempted and with what.
public class AgentException extends RuntimeException {
    public AgentException(String message) {
        super(message);
    }

    public AgentException(String message, Throwable cause) {
        super(message, cause);
    }
}
