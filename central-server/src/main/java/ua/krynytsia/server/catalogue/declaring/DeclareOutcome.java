// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.declaring;

import java.util.List;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.catalogue.Change;

/// What came of a declaration.
public sealed interface DeclareOutcome {
    /// @param mending entries that the new declaration leaves to be mended
    record Declared(Change change, Mending mending) implements DeclareOutcome {}

    record Refused(List<Problem> problems) implements DeclareOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
