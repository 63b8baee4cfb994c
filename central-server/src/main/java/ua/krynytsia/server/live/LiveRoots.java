// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import java.util.Optional;
import ua.krynytsia.server.fleet.RootSource;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;

/// The root documents as the fleet sees them.
public record LiveRoots(Roots roots) implements RootSource {
    @Override
    public RootDocument document() {
        return roots.document();
    }

    @Override
    public Optional<SignedRoot> signed() {
        return Optional.of(roots.newest());
    }

    @Override
    public Optional<SignedRoot> find(long version) {
        return roots.find(version);
    }
}
