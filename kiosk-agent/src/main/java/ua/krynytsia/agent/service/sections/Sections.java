// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.service.ServiceView.Line;

/// The sections in their order: what is wrong, what there is, what happened.
public final class Sections {
    private Sections() {}

    /// @param oldest since when the oldest envelope waits; empty where none does or it is unknown
    /// @param quotas a line for each class of records that has a share of the disk
    public record Sources(
            Supplier<StatusView> status,
            Supplier<Optional<Instant>> oldest,
            Supplier<List<Line>> quotas) {}

    public static List<Section> of(
            Sources sources,
            NetworkSection network,
            CertificateSection certificates,
            EventSection events) {
        return List.of(
                new FaultSection(sources.status()),
                new ContentSection(sources.status(), sources.oldest()),
                new DeviceSection(sources.status()),
                network,
                certificates,
                new HostSection(sources.status(), sources.quotas()),
                events);
    }
}
