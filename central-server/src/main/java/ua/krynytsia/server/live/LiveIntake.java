// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.live;

import java.util.function.UnaryOperator;
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
///
/// @param completed names in an acknowledgement the files that are not here
public record LiveIntake(
        Intake intake, UnaryOperator<Acknowledgement> completed, KeptEnvelopes kept)
        implements EnvelopeIntake {
    @Override
    public Acknowledgement accept(SealedEnvelope envelope) {
        return completed.apply(intake.accept(envelope));
    }

    @Override
    public Acknowledgement takeBack(ReturnedEnvelope returned) {
        return completed.apply(intake.takeBack(returned));
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
