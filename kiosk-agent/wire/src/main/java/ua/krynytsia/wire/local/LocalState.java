// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.service.KioskCondition;

/// @param edition what is shown now; 0 while nothing usable is on the disk
/// @param contentTime when that edition was issued
/// @param isOnline whether the server answers
/// @param condition what the screen may offer; a program that does not say so offers everything
/// @param alert what is known of danger here; a program that does not say so knows nothing
public record LocalState(
        KioskId kiosk,
        EditionNumber edition,
        Optional<Instant> contentTime,
        boolean isOnline,
        Optional<KioskCondition> condition,
        Optional<AlertState> alert) {

    /// Nothing is known of danger.
    public LocalState(
            KioskId kiosk,
            EditionNumber edition,
            Optional<Instant> contentTime,
            boolean isOnline,
            Optional<KioskCondition> condition) {
        this(kiosk, edition, contentTime, isOnline, condition, Optional.empty());
    }

    /// In service.
    public LocalState(
            KioskId kiosk, EditionNumber edition, Optional<Instant> contentTime, boolean isOnline) {
        this(kiosk, edition, contentTime, isOnline, Optional.of(KioskCondition.IN_SERVICE));
    }
}
