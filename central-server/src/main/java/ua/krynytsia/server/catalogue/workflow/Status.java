// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.Optional;

/// Where an entry stands and what of it is published.
///
/// @param live the revision that is published
/// @param owner the organisation that keeps it
public record Status(State state, long revision, Optional<Long> live, Optional<String> owner) {
    /// Whether an older revision than the newest is live.
    public boolean isAhead() {
        return live.isPresent() && live.get() < revision;
    }
}
