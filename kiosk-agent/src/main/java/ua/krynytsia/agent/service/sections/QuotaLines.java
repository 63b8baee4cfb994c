// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.QuotaDisk;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// How much each class of records holds, and what it leaves to those that are worth more.
public record QuotaLines(Disk disk) implements Supplier<List<Line>> {
    private static final int MIB = 1 << 20;
    private static final List<Path> WORDS =
            List.of(Path.of("outbox", "waiting"), Path.of("outbox", "confirmed"));
    private static final List<Path> FILES = List.of(Path.of("outbox", "attachments"));
    private static final List<Path> TELEMETRY = List.of(Path.of("telemetry"));

    @Override
    public List<Line> get() {
        long left = QuotaDisk.Room.USUAL.telemetry() / MIB;
        return List.of(
                line(
                        LocalizedText.of("Звернення на диску", "Appeals on the disk"),
                        WORDS,
                        LocalizedText.of("МіБ із 1024", "MiB of 1024")),
                line(
                        LocalizedText.of("Файли до звернень", "Files added to appeals"),
                        FILES,
                        LocalizedText.of("МіБ із 2048", "MiB of 2048")),
                line(
                        LocalizedText.of("Технічні записи", "Technical records"),
                        TELEMETRY,
                        LocalizedText.of(
                                "МіБ; діють, доки вільно " + left + " МіБ",
                                "MiB; kept while " + left + " MiB are free")));
    }

    private Line line(LocalizedText label, List<Path> directories, LocalizedText share) {
        long size = (bytes(directories) + MIB - 1) / MIB;
        return new Line(
                label, share.map(words -> size + " " + words), Level.FINE, Optional.empty());
    }

    private long bytes(List<Path> directories) {
        return directories.stream()
                .flatMap(directory -> disk.list(directory).stream())
                .flatMap(file -> disk.length(file).stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
