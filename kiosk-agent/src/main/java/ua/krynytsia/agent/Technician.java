// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import io.helidon.webserver.http.HttpFeature;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.Central;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.central.Identity;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.service.ShortReport;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditDelivery;
import ua.krynytsia.agent.service.audit.AuditEntry;
import ua.krynytsia.agent.service.bundle.BundleCollector;
import ua.krynytsia.agent.service.bundle.StandardParts;
import ua.krynytsia.agent.service.bundle.SupportBundle;
import ua.krynytsia.agent.service.desk.ActionTable;
import ua.krynytsia.agent.service.desk.ServiceAction;
import ua.krynytsia.agent.service.desk.ServiceDesk;
import ua.krynytsia.agent.service.entrance.Badge;
import ua.krynytsia.agent.service.entrance.CardMemory;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.PinFile;
import ua.krynytsia.agent.service.entrance.Sessions;
import ua.krynytsia.agent.service.history.EventLog;
import ua.krynytsia.agent.service.metrics.KioskMetrics;
import ua.krynytsia.agent.service.metrics.MetricsRoute;
import ua.krynytsia.agent.service.network.NetworkCheck;
import ua.krynytsia.agent.service.page.KioskKeys;
import ua.krynytsia.agent.service.page.PageParts;
import ua.krynytsia.agent.service.page.PageRoutes;
import ua.krynytsia.agent.service.page.ServiceServer;
import ua.krynytsia.agent.service.screen.BundleRoute;
import ua.krynytsia.agent.service.screen.ScreenRoutes;
import ua.krynytsia.agent.service.sections.CertificateSection;
import ua.krynytsia.agent.service.sections.EventSection;
import ua.krynytsia.agent.service.sections.NetworkSection;
import ua.krynytsia.agent.service.sections.QuotaLines;
import ua.krynytsia.agent.service.sections.Sections;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceAudit;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The technician's side of the daemon: who is let in, what is seen and done, by which doors.
final class Technician implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Technician.class);
    private static final Duration SCREEN = Duration.ofMinutes(10);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final int ROUNDS_TO_SAVE = 5;
    private static final int ROUNDS_TO_OPEN = 30;

    private final AgentConfig config;
    private final Surroundings around;
    private final Disk disk;
    private final CentralParts parts;
    private final Live live;
    private final Audit audit;
    private final EventLog events;
    private final Entrance entrance;
    private final ServiceDesk desk;
    private final MetricsRoute metrics;
    private final SupportBundle bundle;
    private Optional<ServiceServer> page = Optional.empty();
    private boolean isClosed;

    /// What is seen and moved while the agent runs.
    record Live(
            Central central,
            Devices devices,
            Status status,
            CardMemory cards,
            Care care,
            TrustedTime clock) {}

    Technician(AgentConfig config, Surroundings around, Disk disk, CentralParts parts, Live live) {
        this.config = config;
        this.around = around;
        this.disk = disk;
        this.parts = parts;
        this.live = live;
        this.audit = new Audit(disk, around.clock(), around.random());
        this.events = new EventLog(disk, parts.health(), around.clock());
        this.entrance = new Entrance(disk, this::lastBadge, audit, parts.health(), around.clock());
        this.metrics = metrics();
        this.bundle = collector();
        this.desk = desk();
    }

    /// What it answers on the loopback port.
    List<HttpFeature> routes() {
        var sessions = new Sessions(SCREEN, around.clock(), around.random());
        return List.of(
                metrics, new BundleRoute(bundle), new ScreenRoutes(entrance, sessions, desk));
    }

    /// Hands what technicians did to the server, at once where it answers.
    Task delivery() {
        var delivery = new AuditDelivery(audit, this::deliver, around);
        live.central()
                .watch(isOnline -> {
                    if (isOnline) {
                        delivery.ring();
                    }
                });
        return delivery;
    }

    private boolean deliver(List<AuditEntry> entries) {
        Optional<Identity> identity = parts.identity().find();
        if (identity.isEmpty()) {
            return false;
        }
        List<ServiceAudit.Deed> deeds =
                entries.stream()
                        .map(it ->
                                new ServiceAudit.Deed(
                                        it.id(),
                                        it.at(),
                                        it.who(),
                                        it.action(),
                                        it.outcome().orElseThrow()))
                        .toList();
        try {
            live.central().tell(new ServiceAudit(identity.get().kiosk(), deeds));
            return true;
        } catch (CentralException e) {
            return false;
        }
    }

    /// What is sent where a server asks for it.
    SupportBundle bundle() {
        return bundle;
    }

    /// Opens the page, takes over what `set-pin` hands over, ends locks, keeps the events; runs
    /// until interrupted.
    void run() throws InterruptedException {
        var handed = new ControlFile(config.run().resolve(PinFile.HANDED_OVER));
        for (int round = 0; ; round++) {
            if (round % ROUNDS_TO_OPEN == 0) {
                openPage();
            }
            entrance.pins().takeOver(handed);
            entrance.check();
            if (round % ROUNDS_TO_SAVE == 0) {
                events.save();
            }
            around.sleeper().sleep(ROUND);
        }
    }

    /// Shuts the page.
    @Override
    public synchronized void close() {
        isClosed = true;
        page.ifPresent(ServiceServer::close);
        page = Optional.empty();
    }

    /// The service network may come up later than the kiosk: its absence keeps nobody waiting, and
    /// the page is tried again every minute.
    private synchronized void openPage() {
        if (isClosed || page.isPresent()) {
            return;
        }
        try {
            page = config.service().map(it -> ServiceServer.start(it, keys(), pages()));
        } catch (AgentException e) {
            log.atWarn().setCause(e).log("the service page cannot be opened yet");
        }
    }

    private Optional<Badge> lastBadge() {
        return live.devices().technicians().lastHeld().map(it -> new Badge(it.name(), it.at()));
    }

    private MetricsRoute metrics() {
        var sources = new KioskMetrics.Sources(parts.outbox()::oldest, live.clock()::offset);
        return new MetricsRoute(new KioskMetrics(live.status()::now, sources));
    }

    private SupportBundle collector() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("data", config.data().toString());
        settings.put("run", config.run().toString());
        settings.put("port", Integer.toString(config.port()));
        config.service().ifPresent(it -> settings.put("service", it.host() + ":" + it.port()));
        var sources =
                new StandardParts.Sources(
                        live.status()::now, metrics::text, events, audit, settings);
        return new BundleCollector(StandardParts.of(sources, config.data()));
    }

    private ServiceDesk desk() {
        var check = new NetworkCheck(this::target, config.proxy());
        var network = new NetworkSection(check, around.clock());
        var sections =
                Sections.of(
                        new Sections.Sources(
                                live.status()::now, parts.outbox()::oldest, new QuotaLines(disk)),
                        network,
                        new CertificateSection(this::chain, around.clock()),
                        new EventSection(events, audit));
        var table =
                new ActionTable(
                        Workbench.ports(live),
                        List.of(network.action(), report()),
                        around.sleeper());
        return new ServiceDesk(sections, table, audit);
    }

    private ServiceAction report() {
        return ServiceAction.of(
                "support-qr",
                LocalizedText.of("Показати звіт як QR-код", "Show a report as a QR code"),
                () ->
                        new ServiceOutcome(
                                true,
                                LocalizedText.of(
                                        "Зчитайте код телефоном і надішліть тому, хто допомагає.",
                                        "Scan the code with a phone and send it to who helps."),
                                Optional.of(ShortReport.render(live.status().now()))));
    }

    private PageRoutes pages() {
        var sessions = new Sessions(PageRoutes.LIFE, around.clock(), around.random());
        var strangers = new Sessions(PageRoutes.LIFE, around.clock(), around.random());
        return new PageRoutes(
                new PageParts(entrance, sessions, desk, bundle, this::kiosk), strangers);
    }

    private KioskKeys keys() {
        return new KioskKeys(() ->
                parts.identity()
                        .find()
                        .map(Identity::credentials)
                        .map(own -> new KioskKeys.Pem(own.certificate(), own.privateKey())));
    }

    private String kiosk() {
        return parts.identity().find().map(it -> it.kiosk().value()).orElse("krynytsia");
    }

    private Optional<NetworkCheck.Target> target() {
        return parts.identity()
                .find()
                .map(it -> new NetworkCheck.Target(it.server(), it.credentials().authority()));
    }

    private Optional<CertificateSection.Chain> chain() {
        return parts.identity()
                .find()
                .map(Identity::credentials)
                .map(it -> new CertificateSection.Chain(it.certificate(), it.authority()));
    }
}
