// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import ua.krynytsia.agent.AgentException;

/// The database does not do what it was asked. It holds an index only: rebuilding it mends this.
public final class StoreException extends AgentException {
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
