// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.time.Instant;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// An envelope as it came, with the first moment it did.
record JournalEntry(Instant registered, SealedEnvelope envelope) {}
