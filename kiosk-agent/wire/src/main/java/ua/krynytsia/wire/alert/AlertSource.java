// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// From whom the server hears of danger by itself.
///
/// @param heard when it last answered so that it could be understood; empty: never yet
public record AlertSource(String id, LocalizedText name, Optional<Instant> heard) {
    public AlertSource {
        Require.slug("source id", id);
    }
}
