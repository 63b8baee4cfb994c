// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.util.List;
import ua.krynytsia.rules.content.Problem;

/// How an attempt to save an entry ended.
public sealed interface SaveOutcome {
    /// It is there now. Saving what already stood there makes no new revision.
    record Saved(StoredEntry stored) implements SaveOutcome {}

    /// Somebody else saved in between; nothing was changed. Show `current` and ask again.
    record Conflict(StoredEntry current) implements SaveOutcome {}

    /// The values do not fit the resource; nothing was changed.
    record Invalid(List<Problem> problems) implements SaveOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
