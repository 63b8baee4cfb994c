// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;

/// One terminal by its own newest words.
///
/// @param heard empty where it has not reported yet
public record Terminal(KioskId kiosk, Optional<Heard> heard) {
    /// @param at by the clock of this server
    public record Heard(HealthReport report, Instant at) {}

    /// The codes of what is wrong with it.
    Set<String> troubles() {
        return heard.stream()
                .flatMap(it -> it.report().signals().stream())
                .filter(it -> it.severity().compareTo(HealthSignal.Severity.NOTICE) > 0)
                .map(HealthSignal::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean shows(EditionNumber number) {
        return heard.flatMap(it -> it.report().editions().active())
                .filter(active -> active.number().equals(number))
                .isPresent();
    }
}
