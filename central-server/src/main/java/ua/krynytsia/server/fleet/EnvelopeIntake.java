// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// Takes residents' words over, as the composition root hands it over.
public interface EnvelopeIntake {
    /// Returns only when the envelope is safe on this server's disk.
    Acknowledgement accept(SealedEnvelope envelope);

    /// Takes one again that was acknowledged before this server was restored from a backup, with
    /// the first moment where the acknowledgement is this server's own. Returns only when it is
    /// safe on this server's disk.
    Acknowledgement takeBack(ReturnedEnvelope returned);

    /// Those of them that are not here.
    EnvelopeList lost(EnvelopeList kept);

    /// Whether the terminal seems to keep what is not here.
    boolean isBehind(KioskId kiosk, EnvelopeMark kept);
}
