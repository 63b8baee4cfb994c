// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// One thing that is so on a kiosk, in words for the person who can mend it.
///
/// @param code stable name, such as `reader-absent`
/// @param meaning what it means
/// @param remedy who can do what about it
/// @param since when it began
public record HealthSignal(
        String code,
        Severity severity,
        LocalizedText meaning,
        LocalizedText remedy,
        Instant since) {
    public HealthSignal {
        Require.slug("health code", code);
    }

    /// In JSON the lower-case name.
    public enum Severity {
        /// As it should be; listed so that the technician sees the device is known.
        FINE,
        /// True and worth knowing; nothing to mend, such as a device that is not fitted.
        NOTICE,
        /// Works with less; mends itself or waits for the next visit.
        DEGRADED,
        /// A person must act.
        FAULT
    }
}
