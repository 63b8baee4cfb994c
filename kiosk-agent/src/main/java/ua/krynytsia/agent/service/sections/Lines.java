// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// The usual forms of a line.
final class Lines {
    private Lines() {}

    static Line fine(LocalizedText label, LocalizedText value) {
        return of(label, value, Level.FINE);
    }

    static Line of(LocalizedText label, LocalizedText value, Level level) {
        return new Line(label, value, level, Optional.empty());
    }

    static Level level(HealthSignal.Severity severity) {
        return switch (severity) {
            case FINE -> Level.FINE;
            case NOTICE -> Level.NOTICE;
            case DEGRADED -> Level.DEGRADED;
            case FAULT -> Level.FAULT;
        };
    }
}
