// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import ua.krynytsia.agent.health.HostValues;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.metrics.Exposition.Type;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The kiosk in figures, rendered from what the technician sees. Nothing in it is personal. Units
/// are Prometheus' own: seconds, bytes, degrees Celsius; what is not known is left out.
public final class KioskMetrics {
    private final Supplier<StatusView> status;
    private final Sources sources;

    public KioskMetrics(Supplier<StatusView> status, Sources sources) {
        this.status = status;
        this.sources = sources;
    }

    /// What the status does not say.
    ///
    /// @param oldest since when the oldest envelope waits
    /// @param clockOffset the kiosk's clock less the trusted time
    public record Sources(
            Supplier<Optional<Instant>> oldest, Supplier<Optional<Duration>> clockOffset) {}

    /// @param requests of the loopback port so far, by the hundred of their status
    public String render(Map<String, Long> requests) {
        StatusView now = status.get();
        var out = new Exposition();
        StatusView.Program program = now.program();
        out.family("krynytsia_agent", Type.GAUGE, "The program; always 1.");
        out.sample("krynytsia_agent", Map.of("version", program.version()), 1);
        out.gauge(
                "krynytsia_agent_uptime_seconds",
                "How long the agent has been up.",
                seconds(Duration.between(program.started(), program.now())));
        out.gauge(
                "krynytsia_link_online",
                "Whether the server answers.",
                now.link().isOnline() ? 1 : 0);
        signals(now, out);
        editions(now.link().editions(), out);
        queue(now, out);
        devices(now, out);
        now.host().ifPresent(host -> host(host, out));
        sources.clockOffset()
                .get()
                .ifPresent(offset ->
                        out.gauge(
                                "krynytsia_clock_offset_seconds",
                                "The kiosk's clock less the trusted time.",
                                seconds(offset)));
        out.family("krynytsia_local_requests_total", Type.COUNTER, "Requests of the screen.");
        requests.forEach((kind, count) ->
                out.sample("krynytsia_local_requests_total", Map.of("status", kind), count));
        return out.text();
    }

    private static void signals(StatusView now, Exposition out) {
        out.family("krynytsia_health_signal", Type.GAUGE, "1 for each signal that holds.");
        for (HealthSignal signal : now.signals()) {
            var labels = new TreeMap<String, String>();
            labels.put("code", signal.code());
            labels.put("severity", signal.severity().name().toLowerCase(Locale.ROOT));
            signal.subject().ifPresent(subject -> labels.put("subject", subject));
            out.sample("krynytsia_health_signal", labels, 1);
        }
    }

    private static void editions(EditionProgress editions, Exposition out) {
        out.family("krynytsia_edition", Type.GAUGE, "The edition's number at each stage.");
        mark(editions.target(), "target", out);
        mark(editions.downloaded(), "downloaded", out);
        mark(editions.verified(), "verified", out);
        mark(editions.active(), "active", out);
    }

    private static void mark(Optional<EditionProgress.Mark> mark, String stage, Exposition out) {
        mark.ifPresent(
                it -> out.sample("krynytsia_edition", Map.of("stage", stage), it.number().value()));
    }

    private void queue(StatusView now, Exposition out) {
        out.gauge("krynytsia_outbox_waiting", "Appeals not yet delivered.", now.waiting());
        sources.oldest()
                .get()
                .ifPresent(since ->
                        out.gauge(
                                "krynytsia_outbox_oldest_seconds",
                                "How long the oldest of them has waited.",
                                seconds(Duration.between(since, now.program().now()))));
    }

    private static void devices(StatusView now, Exposition out) {
        out.family("krynytsia_device_present", Type.GAUGE, "Whether a device is there.");
        now.devices()
                .forEach(device ->
                        out.sample(
                                "krynytsia_device_present",
                                Map.of("device", device.title().in("en")),
                                device.isPresent() ? 1 : 0));
    }

    private static void host(HostValues host, Exposition out) {
        out.gauge("krynytsia_disk_free_bytes", "Free on the agent's disk.", host.freeDiskBytes());
        out.gauge(
                "krynytsia_memory_available_bytes",
                "Available memory of the machine.",
                host.availableMemoryBytes());
        out.gauge(
                "krynytsia_memory_total_bytes", "Memory of the machine.", host.totalMemoryBytes());
        out.gauge("krynytsia_host_uptime_seconds", "Since the boot.", seconds(host.uptime()));
        host.celsius()
                .ifPresent(celsius ->
                        out.gauge("krynytsia_temperature_celsius", "Of the processor.", celsius));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
