// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Instant;

/// An entry of the register as it stands.
///
/// @param state what besides its words decides whether the resource is published
/// @param revision rises by one with each change; 1 is the first
public record RegisterRow(
        Registration registration, State state, long revision, Instant changed, String changedBy) {
    public enum State {
        /// A person has confirmed it.
        CONFIRMED,
        /// Filled in by an import with what the file said; no person has looked at it.
        ASSUMED,
        /// An inventory has abolished the resource: it is withdrawn.
        ABOLISHED
    }

    public boolean isAdmitted() {
        return registration.isComplete() && state != State.ABOLISHED;
    }
}
