// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import ua.krynytsia.agent.AgentException;

/// The index cannot be read or written. It can be rebuilt from the library's files.
public final class SearchException extends AgentException {
    public SearchException(String message, IOException cause) {
        super(message, cause);
    }

    public SearchException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
