// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.util.Optional;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;

/// The keys that terminals are told to trust, as the composition root hands them over.
public interface RootSource {
    /// The newest.
    RootDocument document();

    /// The same, signed; empty where nobody signs.
    Optional<SignedRoot> signed();

    Optional<SignedRoot> find(long version);
}
