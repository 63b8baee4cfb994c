// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.HostValues;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// Storage, memory, temperature, how long the machine and the program have been up.
final class HostSection implements Section {
    private final Supplier<StatusView> status;
    private final Supplier<List<Line>> quotas;

    /// @param quotas a line for each class of records that has a share of the disk
    HostSection(Supplier<StatusView> status, Supplier<List<Line>> quotas) {
        this.status = status;
        this.quotas = quotas;
    }

    @Override
    public Group group() {
        StatusView now = status.get();
        Set<String> raised =
                now.signals().stream().map(HealthSignal::code).collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        lines.add(disk(raised));
        now.host().ifPresent(host -> host(host, raised, lines));
        lines.addAll(quotas.get());
        StatusView.Program program = now.program();
        lines.add(
                Lines.fine(
                        LocalizedText.of("Версія програми", "Program version"),
                        LocalizedText.of(program.version())));
        lines.add(
                Lines.fine(
                        LocalizedText.of("Агент запущено", "Agent started"),
                        Words.both(words -> words.time(program.started()))));
        lines.add(
                Lines.fine(
                        LocalizedText.of("Годинник кіоска", "The kiosk's clock"),
                        Words.both(words -> words.time(program.now()))));
        return new Group(
                "host", LocalizedText.of("Накопичувач і машина", "Storage and machine"), lines);
    }

    private static Line disk(Set<String> raised) {
        LocalizedText label = LocalizedText.of("Накопичувач", "Disk");
        if (raised.contains(HealthCode.DISK_READ_ONLY.code())) {
            return Lines.of(label, LocalizedText.of("лише для читання", "read-only"), Level.FAULT);
        }
        if (raised.contains(HealthCode.DISK_WRITE_FAILED.code())) {
            return Lines.of(
                    label, LocalizedText.of("не пишеться", "cannot be written"), Level.FAULT);
        }
        if (raised.contains(HealthCode.DISK_WORN.code())) {
            return Lines.of(label, LocalizedText.of("зношений", "worn"), Level.DEGRADED);
        }
        return Lines.fine(
                label,
                LocalizedText.of(
                        "пишеться, ознак зносу не помічено", "can be written, no wear noticed"));
    }

    private static void host(HostValues host, Set<String> raised, List<Line> lines) {
        lines.add(
                Lines.of(
                        LocalizedText.of("Вільно на диску", "Free on the disk"),
                        Words.both(words -> words.gigabytes(host.freeDiskBytes())),
                        level(raised, HealthCode.DISK_LOW)));
        lines.add(
                Lines.of(
                        LocalizedText.of("Вільна памʼять", "Available memory"),
                        Words.both(words ->
                                words.gigabytes(host.availableMemoryBytes())
                                        + words.say(" з ", " of ")
                                        + words.gigabytes(host.totalMemoryBytes())),
                        level(raised, HealthCode.MEMORY_LOW)));
        lines.add(
                Lines.of(
                        LocalizedText.of("Температура процесора", "Processor temperature"),
                        Words.both(words ->
                                host.celsius()
                                        .map(words::celsius)
                                        .orElse(words.say("невідома", "unknown"))),
                        level(raised, HealthCode.TEMPERATURE_HIGH)));
        lines.add(
                Lines.fine(
                        LocalizedText.of("Машина працює", "Machine up for"),
                        Words.both(words -> words.duration(host.uptime()))));
    }

    private static Level level(Set<String> raised, HealthCode code) {
        return raised.contains(code.code()) ? Lines.level(code.severity()) : Level.FINE;
    }
}
