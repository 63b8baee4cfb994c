// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.wire.KioskId;

/// How the beginning of a roll-out ended.
public sealed interface BeginOutcome {
    record Begun(RollOut rollOut) implements BeginOutcome {}

    /// No terminal of this id has a certificate in force.
    record NoSuchKiosk(KioskId kiosk) implements BeginOutcome {}

    /// No edition was made for chosen terminals: the outcome says what happened instead.
    record NotStaged(PublishOutcome outcome) implements BeginOutcome {}
}
