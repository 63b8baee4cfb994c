// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.UUID;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// Where a resident's phone may upload to for some minutes, as the kiosk promises on its screen.
///
/// @param id random; whoever knows it may upload
/// @param until at most ten minutes after it was made, by the clock of the kiosk
/// @param files how many files at most, from 0 to 8; text may always be typed
/// @param bytes of all files together at most, to 64 MiB
public record HandOffSlot(UUID id, KioskId kiosk, Instant until, int files, long bytes) {
    static final int MOST_FILES = 8;
    private static final long MOST_BYTES = 64L << 20;

    public HandOffSlot {
        Require.that(files >= 0 && files <= MOST_FILES, "a slot takes at most 8 files");
        Require.that(bytes >= 0 && bytes <= MOST_BYTES, "a slot takes at most 64 MiB");
    }
}
