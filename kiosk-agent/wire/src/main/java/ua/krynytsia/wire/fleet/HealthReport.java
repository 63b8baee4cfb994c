// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.List;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// The whole current state of a kiosk as it sees itself; what is no longer listed is over.
///
/// @param version of the agent program
/// @param waiting envelopes not yet acknowledged
public record HealthReport(
        KioskId kiosk,
        Instant at,
        String version,
        EditionProgress editions,
        List<HealthSignal> signals,
        int waiting) {
    private static final int MAX_SIGNALS = 500;

    public HealthReport {
        Require.text("version", 60, version);
        signals = List.copyOf(signals);
        Require.that(signals.size() <= MAX_SIGNALS, "at most 500 health signals");
        Require.that(waiting >= 0, "fewer than no envelopes cannot be waiting");
    }
}
