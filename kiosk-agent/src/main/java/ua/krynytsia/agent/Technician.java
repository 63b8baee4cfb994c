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
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.reader.TechnicianCards;
import ua.krynytsia.agent.screen.Maintenance;
import ua.krynytsia.agent.service.ShortReport;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.bundle.BundleCollector;
import ua.krynytsia.agent.service.bundle.StandardParts;
import ua.krynytsia.agent.service.bundle.SupportBundle;
import ua.krynytsia.agent.service.desk.ActionTable;
import ua.krynytsia.agent.service.desk.Ports;
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
import ua.krynytsia.agent.service.sections.Sections;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.wire.LocalizedText;
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
    private final CentralParts parts;
    private final Live live;
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
        this.parts = parts;
        this.live = live;
        var audit = new Audit(disk, around.clock(), around.random());
        this.events = new EventLog(disk, parts.health(), around.clock());
        this.entrance =
                new Entrance(disk, this::lastBadge, audit, parts.health(), around.clock());
        this.metrics = metrics();
        this.bundle = bundle(audit);
        this.desk = desk(audit);
    }

    /// What it answers on the loopback port.
    HttpFeature[] routes() {
        var sessions = new Sessions(SCREEN, around.clock(), around.random());
        return new HttpFeature[] {
            metrics, new BundleRoute(bundle), new ScreenRoutes(entrance, sessions, desk)
        };
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

    private SupportBundle bundle(Audit audit) {
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

    private ServiceDesk desk(Audit audit) {
        var network = new NetworkSection(new NetworkCheck(this::target), around.clock());
        var sections =
                Sections.of(
                        new Sections.Sources(live.status()::now, parts.outbox()::oldest, List::of),
                        network,
                        new CertificateSection(this::chain, around.clock()),
                        new EventSection(events, audit));
        var table = new ActionTable(ports(), List.of(network.action(), report()), around.sleeper());
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

    private Ports ports() {
        return new Ports(
                new KioskItself(live.central(), live.care()),
                Optional.of(new Notice(live.care().maintenance())),
                new HeldReaders(live.devices(), live.cards()),
                live.devices().pins(),
                live.devices().printer().map(printer -> printer::test));
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

    private record KioskItself(Central central, Care care) implements Ports.Machine {
        @Override
        public void sync() {
            central.syncNow();
        }

        @Override
        public void restartScreen() {
            care.app().forgive();
            care.app().restart();
        }

        @Override
        public void reboot() {
            care.verbs().ask(Verb.REBOOT);
        }
    }

    private record Notice(Maintenance maintenance) implements Ports.Maintenance {
        @Override
        public boolean isOn() {
            return maintenance.isOn();
        }

        @Override
        public void set(boolean isOn) {
            maintenance.put(isOn);
        }
    }

    private record KnownCards(TechnicianCards known) implements Ports.CardBook {
        @Override
        public List<String> names() {
            return known.list();
        }

        @Override
        public void learnNext(String name) {
            known.learnNext(name);
        }

        @Override
        public void learnNone() {
            known.learnNone();
        }

        @Override
        public void forget(String name) {
            known.forget(name);
        }
    }

    private record HeldReaders(Devices devices, CardMemory memory) implements Ports.Readers {
        @Override
        public Map<String, Boolean> readiness() {
            return devices.readiness();
        }

        @Override
        public long held(String reader) {
            return memory.held(reader);
        }

        @Override
        public Optional<Ports.CardBook> cards() {
            return Optional.of(new KnownCards(devices.technicians()));
        }
    }
}
