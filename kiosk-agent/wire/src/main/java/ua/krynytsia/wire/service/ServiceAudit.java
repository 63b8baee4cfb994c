// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// What technicians did at a kiosk, the oldest first. Sent again until it is acknowledged; the
/// server counts each entry once.
public record ServiceAudit(KioskId kiosk, List<Deed> deeds) {
    private static final int MOST = 500;

    public ServiceAudit {
        deeds = List.copyOf(deeds);
        Require.that(deeds.size() <= MOST, "at most 500 deeds at once");
    }

    /// Never a PIN, a card's number or a token.
    ///
    /// @param at by the kiosk's clock
    /// @param who the name a technician's card was given, or the page it was done at
    /// @param action such as `restart-app`
    /// @param outcome such as `done`, `refused`, `failed`
    public record Deed(UUID id, Instant at, String who, String action, String outcome) {
        public Deed {
            Require.text("who", 100, who);
            Require.slug("action", action);
            Require.slug("outcome", outcome);
        }
    }
}
