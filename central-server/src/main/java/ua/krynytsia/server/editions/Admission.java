// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Says which resources may be published.
@FunctionalInterface
public interface Admission {
    /// Admits whatever there is.
    Admission ALL = _ -> Optional.empty();

    /// The ids of the resources that may be published, as this transaction sees them; empty where
    /// all may.
    Optional<Set<String>> admitted(Handle handle);
}
