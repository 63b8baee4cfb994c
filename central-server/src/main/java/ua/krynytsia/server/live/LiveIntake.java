// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import ua.krynytsia.server.appeals.Intake;
import ua.krynytsia.server.appeals.KeptEnvelopes;
import ua.krynytsia.server.fleet.EnvelopeIntake;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// The appeals' intake as the fleet sees it.
public record LiveIntake(Intake intake, KeptEnvelopes kept) implements EnvelopeIntake {
    @Override
    public Acknowledgement accept(SealedEnvelope envelope) {
        return intake.accept(envelope);
    }

    @Override
    public Acknowledgement takeBack(ReturnedEnvelope returned) {
        return intake.takeBack(returned);
    }

    @Override
    public EnvelopeList lost(EnvelopeList list) {
        return kept.lost(list);
    }

    @Override
    public boolean isBehind(KioskId kiosk, EnvelopeMark mark) {
        return kept.isBehind(kiosk, mark);
    }
}
