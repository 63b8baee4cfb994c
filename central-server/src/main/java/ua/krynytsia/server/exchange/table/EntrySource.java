// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.table;

import java.util.function.Consumer;
import ua.krynytsia.wire.content.Entry;

/// Where the entries of an export come from; only what may be published, without internal fields.
@FunctionalInterface
public interface EntrySource {
    /// Gives every entry of a resource, in the order of the ids.
    void each(String resource, Consumer<Entry> visitor);
}
