// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.EditionNumber;

/// A publication at a moment.
///
/// @param isAcknowledged whether terminals that cannot show everything do not keep it back
/// @param ended when it was published, refused or cancelled
public record Planned(
        UUID id,
        Instant due,
        String who,
        boolean isAcknowledged,
        State state,
        Optional<Ended> ended) {
    /// @param edition what was live then; [EditionNumber#NONE] where nothing was published
    public record Ended(Instant at, EditionNumber edition) {}

    /// What becomes of it.
    public enum State {
        WAITING,
        DONE,
        /// Done at the next start, as the server was off at its moment.
        LATE,
        CANCELLED,
        /// Not published: another edition was rolling out.
        ROLLING_OUT,
        /// Not published: terminals have editions that this server does not know.
        BEHIND,
        /// Not published: terminals cannot show all of it, and nobody had said that they need not.
        CANNOT_SHOW
    }
}
