// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// Takes a resident's words over, as the composition root hands it over.
public interface EnvelopeIntake {
    /// Returns only when the envelope is safe on this server's disk.
    Acknowledgement accept(SealedEnvelope envelope);
}
