// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.io.InputStream;
import java.util.Optional;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;

/// Where editions come from. Nothing it gives is trusted. A broken way is a [BrokenException];
/// streams are closed by the caller.
public interface EditionSource {
    /// Empty where a snapshot is cheaper.
    Optional<InputStream> delta(EditionNumber to, EditionNumber from);

    InputStream snapshot(EditionNumber number);

    /// The bytes behind the first `from`, so that what broke off goes on.
    InputStream media(Sha256 hash, long from);

    /// The way by which an edition comes broke off. Nothing is wrong with the edition: try again
    /// later.
    final class BrokenException extends AgentException {
        public BrokenException(String message) {
            super(message);
        }

        public BrokenException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
