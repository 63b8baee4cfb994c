// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.List;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.StoredEntry;

/// How a step of the workflow ended; nothing was changed unless it is [Done].
public sealed interface MoveOutcome {
    record Done() implements MoveOutcome {}

    /// Somebody else saved in between.
    record Conflict(StoredEntry current) implements MoveOutcome {}

    /// From where the entry stands no such step leads.
    record NoWay(State from) implements MoveOutcome {}

    /// Others refer to the entry.
    record Referred(List<Referrer> referrers) implements MoveOutcome {
        public Referred {
            referrers = List.copyOf(referrers);
        }
    }

    /// What stands there does not fit its resource any longer.
    record Invalid(List<Problem> problems) implements MoveOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    record Unknown() implements MoveOutcome {}
}
