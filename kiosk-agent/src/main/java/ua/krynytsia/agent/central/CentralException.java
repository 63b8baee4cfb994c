// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import ua.krynytsia.agent.AgentException;

/// The server could not be asked or answered otherwise than agreed. Trying again later may help.
final class CentralException extends AgentException {
    private final boolean isUnreachable;

    private CentralException(String message, Throwable cause) {
        super(message, cause);
        this.isUnreachable = true;
    }

    private CentralException(String message) {
        super(message);
        this.isUnreachable = false;
    }

    static CentralException unreachable(String asked, Throwable cause) {
        return new CentralException(asked + ": " + cause, cause);
    }

    static CentralException answered(String asked, int status) {
        return new CentralException(asked + ": the server answered " + status);
    }

    static CentralException unreadable(String asked, RuntimeException cause) {
        return new CentralException(asked + ": " + cause.getMessage());
    }

    /// Whether no answer came at all.
    boolean isUnreachable() {
        return isUnreachable;
    }
}
