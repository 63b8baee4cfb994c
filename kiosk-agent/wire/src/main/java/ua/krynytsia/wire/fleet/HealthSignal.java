// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// One thing that is so on a kiosk, in words for the person who can mend it.
///
/// @param code stable name, such as `reader-absent`
/// @param meaning what it means
/// @param remedy who can do what about it
/// @param since when it began
/// @param subject which of several devices, such as `reader-2`
/// @param mender who can mend it; a program that does not say so means a technician
public record HealthSignal(
        String code,
        Severity severity,
        LocalizedText meaning,
        LocalizedText remedy,
        Instant since,
        Optional<String> subject,
        Optional<Mender> mender) {
    public HealthSignal {
        Require.slug("health code", code);
        subject.ifPresent(it -> Require.slug("health subject", it));
    }

    /// Of the kiosk as a whole.
    public HealthSignal(
            String code,
            Severity severity,
            LocalizedText meaning,
            LocalizedText remedy,
            Instant since) {
        this(code, severity, meaning, remedy, since, Optional.empty(), Optional.empty());
    }

    /// In JSON the lower-case name.
    public enum Mender {
        /// It mends itself, or there is nothing to mend.
        NOBODY,
        /// Somebody at the kiosk.
        TECHNICIAN,
        /// Somebody at the administration pages.
        ADMINISTRATOR
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
