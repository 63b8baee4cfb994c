// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// An envelope as it came, with the first moment it did.
///
/// @param unproven true where it was given back after a restoration and nothing proves its first
///   moment: `registered` is when it came again
record JournalEntry(Instant registered, SealedEnvelope envelope, Optional<Boolean> unproven) {
    JournalEntry(Instant registered, SealedEnvelope envelope) {
        this(registered, envelope, Optional.empty());
    }

    boolean isMomentProven() {
        return !unproven.orElse(false);
    }
}
