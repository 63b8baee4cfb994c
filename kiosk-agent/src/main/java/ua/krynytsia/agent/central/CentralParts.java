// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.agent.ratings.Ratings;
import ua.krynytsia.agent.unanswered.Unanswered;
import ua.krynytsia.wire.fleet.HealthSignal;

/// What the server's words change on this kiosk, and what is told to the server.
///
/// @param version of this program
public record CentralParts(
        IdentityFile identity,
        Library library,
        Outbox outbox,
        Unanswered unanswered,
        Ratings ratings,
        HealthBoard health,
        String version) {
    /// What holds right now; a refused edition with the reason.
    public List<HealthSignal> signals() {
        return health.signals().stream().map(this::explained).toList();
    }

    private HealthSignal explained(HealthSignal signal) {
        Optional<String> reason = library.refusal();
        if (reason.isEmpty() || !signal.code().equals(HealthCode.EDITION_REFUSED.code())) {
            return signal;
        }
        return new HealthSignal(
                signal.code(),
                signal.severity(),
                signal.meaning().map(text -> text + " (" + reason.get() + ")"),
                signal.remedy(),
                signal.since(),
                signal.subject(),
                signal.mender());
    }
}
