// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.util.List;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.DeviceLine;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// Each device and what it says right now.
final class DeviceSection implements Section {
    private final Supplier<StatusView> status;

    DeviceSection(Supplier<StatusView> status) {
        this.status = status;
    }

    @Override
    public Group group() {
        List<Line> lines = status.get().devices().stream().map(DeviceSection::line).toList();
        return new Group(
                "devices",
                LocalizedText.of("Пристрої", "Devices"),
                lines.isEmpty() ? List.of(none()) : lines);
    }

    private static Line line(DeviceLine device) {
        return Lines.of(
                device.title(), device.says(), device.isPresent() ? Level.FINE : Level.NOTICE);
    }

    private static Line none() {
        return Lines.of(
                LocalizedText.of("Пристрої", "Devices"),
                LocalizedText.of("жодного не налаштовано", "none is configured"),
                Level.NOTICE);
    }
}
