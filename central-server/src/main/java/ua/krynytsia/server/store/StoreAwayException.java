// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import ua.krynytsia.server.ServerException;

/// The database does not answer now; the same may succeed in a while. Nothing was done.
public final class StoreAwayException extends ServerException {
    private static final long serialVersionUID = 1;

    StoreAwayException(Throwable cause) {
        super("the database does not answer", cause);
    }
}
