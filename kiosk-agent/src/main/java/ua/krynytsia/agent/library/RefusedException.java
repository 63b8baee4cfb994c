// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import ua.krynytsia.agent.AgentException;

/// Bytes that are not what the manifest announced.
final class RefusedException extends AgentException {
    RefusedException(String message) {
        super(message);
    }

    RefusedException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
