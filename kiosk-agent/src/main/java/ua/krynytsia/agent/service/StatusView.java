// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.health.HostValues;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthSignal;

/// Everything the status page says, at one moment. Nothing in it is personal.
///
/// @param waiting envelopes not yet acknowledged
public record StatusView(
        Program program,
        Link link,
        List<HealthSignal> signals,
        int waiting,
        List<DeviceLine> devices,
        Optional<HostValues> host) {
    public StatusView {
        signals = List.copyOf(signals);
        devices = List.copyOf(devices);
    }

    /// @param kiosk its id; empty before enrolment
    /// @param now when this was looked at
    public record Program(Optional<String> kiosk, String version, Instant started, Instant now) {}

    /// @param isOnline whether the server answers
    public record Link(boolean isOnline, EditionProgress editions) {}

    /// The worst of what holds.
    public StatusLevel level() {
        return signals.stream()
                .map(signal -> StatusLevel.of(signal.severity()))
                .reduce(StatusLevel.FINE, StatusLevel::worse);
    }

    /// What somebody has to know, worst first; without what is as it should be.
    public List<HealthSignal> concerns() {
        return signals.stream()
                .filter(signal -> signal.severity() != HealthSignal.Severity.FINE)
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }
}
