// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.util.Locale;

/// By which way somebody wants in. Each has failures of its own: who guesses at the page does not
/// keep the technician out who stands at the kiosk with a card.
public enum Door {
    /// The page on the service network.
    SERVICE_PAGE,
    /// The kiosk's own screen, after a technician's card.
    SCREEN;

    /// As the audit and the health signals name it: `service-page`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
