// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ua.krynytsia.agent.service.ShortReport;
import ua.krynytsia.agent.service.StatusText;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditEntry;
import ua.krynytsia.agent.service.history.EventLog;
import ua.krynytsia.agent.service.history.KioskEvent;

/// What the bundle of a running agent holds.
public final class StandardParts {
    private static final int EVENTS = 200;

    private StandardParts() {}

    /// @param settings as they were given; seen through [Redaction]
    /// @param metrics Prometheus' text
    public record Sources(
            Supplier<StatusView> status,
            Supplier<String> metrics,
            EventLog events,
            Audit audit,
            Map<String, String> settings) {
        public Sources {
            settings = Map.copyOf(settings);
        }
    }

    /// @param data the directory whose files are listed
    public static List<BundlePart> of(Sources sources, Path data) {
        return List.of(
                part("status.txt", () -> StatusText.render(sources.status().get(), "uk")),
                part("status-en.txt", () -> StatusText.render(sources.status().get(), "en")),
                part("short.txt", () -> ShortReport.render(sources.status().get()) + "\n"),
                part("events.txt", () -> events(sources.events(), sources.audit())),
                part("settings.txt", () -> Redaction.settings(sources.settings())),
                part("versions.txt", () -> versions(sources.status().get())),
                part("metrics.txt", sources.metrics()),
                part("threads.txt", StandardParts::threads),
                part("storage.txt", () -> StorageListing.of(data)),
                part("journal.txt", Journal::redacted));
    }

    private static BundlePart part(String name, Supplier<String> text) {
        return new BundlePart(name, text);
    }

    private record Dated(Instant at, String text) {}

    private static String events(EventLog events, Audit audit) {
        var all = new ArrayList<Dated>();
        events.latest(EVENTS).forEach(it -> all.add(new Dated(it.at(), line(it))));
        audit.latest(EVENTS).forEach(it -> all.add(new Dated(it.at(), line(it))));
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(it -> it.at() + "\t" + it.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String line(KioskEvent event) {
        return (event.isOver() ? "over " : "begun ")
                + event.code()
                + event.subject().map(it -> " " + it).orElse("");
    }

    private static String line(AuditEntry entry) {
        return "technician "
                + entry.who()
                + " "
                + entry.action()
                + " "
                + entry.outcome().orElse("going on");
    }

    private static String versions(StatusView now) {
        return "agent "
                + now.program().version()
                + "\njava "
                + Runtime.version()
                + "\nsystem "
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + " "
                + System.getProperty("os.arch")
                + "\n";
    }

    /// Those of the platform; what a virtual one waits for, its carrier does not know.
    private static String threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName() + "\t" + thread.getState() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
