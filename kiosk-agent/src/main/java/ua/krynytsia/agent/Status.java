// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.agent.central.Central;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.health.HostWatch;
import ua.krynytsia.agent.local.StatusSource;
import ua.krynytsia.agent.service.DeviceLine;
import ua.krynytsia.agent.service.StatusPage;
import ua.krynytsia.agent.service.StatusText;
import ua.krynytsia.agent.service.StatusView;

/// Gathers for the technician what the parts of the agent say of themselves.
final class Status implements StatusSource {
    private final CentralParts parts;
    private final Central central;
    private final Devices devices;
    private final HostWatch host;
    private final Clock clock;
    private final Instant started;

    Status(CentralParts parts, Central central, Devices devices, HostWatch host, Clock clock) {
        this.parts = parts;
        this.central = central;
        this.devices = devices;
        this.host = host;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public String html(String language) {
        return StatusPage.render(now(), language);
    }

    @Override
    public String text(String language) {
        return StatusText.render(now(), language);
    }

    /// The same as data.
    StatusView now() {
        List<DeviceLine> lines = new ArrayList<>(DeviceLine.ofReaders(devices.readiness()));
        lines.addAll(DeviceLine.ofPins(devices.readings()));
        devices.printer()
                .map(printer -> DeviceLine.ofPrinter(printer.state()))
                .ifPresent(lines::add);
        return new StatusView(
                new StatusView.Program(
                        parts.identity().find().map(identity -> identity.kiosk().value()),
                        parts.version(),
                        started,
                        clock.instant()),
                new StatusView.Link(central.isOnline(), parts.library().progress()),
                parts.signals(),
                parts.outbox().waiting(),
                lines,
                host.latest());
    }
}
