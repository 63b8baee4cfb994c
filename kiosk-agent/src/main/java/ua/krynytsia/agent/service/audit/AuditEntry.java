// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.Require;

/// One thing that a technician asked for at this kiosk. Holds no PIN and no card number.
///
/// @param id UUIDv7, in the order in which they were begun
/// @param at when it was begun, by the kiosk's clock
/// @param who the name of the technician's card, `screen` before it is known, or `service-page`
/// @param action `enter` or the id of what was asked for
/// @param outcome `done`, `failed`, `refused`, or `interrupted` by a power cut or the end of the
///   agent; empty while it goes on
public record AuditEntry(UUID id, Instant at, String who, String action, Optional<String> outcome) {
    public AuditEntry {
        Require.text("who", 100, who);
        Require.slug("action", action);
        outcome.ifPresent(it -> Require.slug("outcome", it));
    }

    AuditEntry ended(String how) {
        return new AuditEntry(id, at, who, action, Optional.of(how));
    }
}
