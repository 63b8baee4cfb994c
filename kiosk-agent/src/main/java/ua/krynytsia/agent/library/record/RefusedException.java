// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import ua.krynytsia.agent.AgentException;

/// Bytes that are not what the manifest announced.
public final class RefusedException extends AgentException {
    public RefusedException(String message) {
        super(message);
    }

    public RefusedException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
