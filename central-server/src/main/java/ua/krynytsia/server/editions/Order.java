// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.util.Set;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;

/// What is to be published, and for whom.
sealed interface Order {
    /// All that the catalogue holds, for all terminals.
    record All() implements Order {}

    /// All that the catalogue holds, for chosen terminals.
    record Staged() implements Order {}

    /// What all have with these documents as they are now.
    record Urgent(Set<DocumentKey> keys) implements Order {}

    /// What all have without these documents, for good.
    record Withdrawal(Set<DocumentKey> keys) implements Order {}

    /// What all have, in force for a further term.
    record Renewal() implements Order {}

    /// What was published before.
    record Earlier(EditionNumber number) implements Order {}
}
