// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// @param edition what is shown now; 0 while nothing usable is on the disk
/// @param contentTime when that edition was issued
/// @param isOnline whether the server answers
public record LocalState(
        KioskId kiosk, EditionNumber edition, Optional<Instant> contentTime, boolean isOnline) {}
