// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import io.helidon.webserver.http.HttpFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.alerts.Alerts;
import ua.krynytsia.agent.alerts.Here;
import ua.krynytsia.agent.attaching.AttachmentRoute;
import ua.krynytsia.agent.central.Central;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.central.Identity;
import ua.krynytsia.agent.central.IdentityFile;
import ua.krynytsia.agent.central.Reach;
import ua.krynytsia.agent.central.orders.Orders;
import ua.krynytsia.agent.commands.Commands;
import ua.krynytsia.agent.commands.Hands;
import ua.krynytsia.agent.commands.machine.Backlight;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.agent.disk.QuotaDisk;
import ua.krynytsia.agent.handoff.SlotRoute;
import ua.krynytsia.agent.handoff.Slots;
import ua.krynytsia.agent.health.DiskProbe;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.HostLimits;
import ua.krynytsia.agent.health.HostWatch;
import ua.krynytsia.agent.health.OshiProbe;
import ua.krynytsia.agent.health.SignalLog;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.local.EventHub;
import ua.krynytsia.agent.local.LocalPort;
import ua.krynytsia.agent.local.LocalServer;
import ua.krynytsia.agent.local.LocalSources;
import ua.krynytsia.agent.local.PrintRoute;
import ua.krynytsia.agent.nearby.NearestRoute;
import ua.krynytsia.agent.outbox.FileOutbox;
import ua.krynytsia.agent.outbox.Sender;
import ua.krynytsia.agent.ratings.RatingRoute;
import ua.krynytsia.agent.ratings.Ratings;
import ua.krynytsia.agent.relations.RelationRoute;
import ua.krynytsia.agent.service.entrance.CardMemory;
import ua.krynytsia.agent.streets.StreetRoutes;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.SteadyClock;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Systemd;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.agent.tracking.TrackingRoute;
import ua.krynytsia.agent.unanswered.Unanswered;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalEvent;

/// The composition root: the whole daemon, [#open] read from top to bottom. As many as one likes
/// may run in one JVM, each on a disk of its own.
///
/// What holds content and residents' words is opened first, then devices, then the loopback port,
/// last the link to the server; closing goes the other way round, and closing twice is harmless.
/// Downloads are broken off and the library is closed before any thread is interrupted.
public final class Agent implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Agent.class);
    private static final Backoff RESTARTS =
            new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final KioskId UNENROLLED = new KioskId("unenrolled");

    private final AgentConfig config;
    private final TrustedTime time;
    private final Surroundings around;
    private final Disk disk;
    private final HealthBoard health;
    private final EventHub events = new EventHub(Agent::isForTheScreen);
    private final CardMemory cards = new CardMemory();
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private Optional<LocalAccess> access = Optional.empty();

    private Agent(AgentConfig config, Surroundings around, Disk disk) {
        this.config = config;
        this.time = TrustedTime.open(disk, around.clock(), System::nanoTime, Version.BUILT);
        this.around = new Surroundings(time.clock(), around.random(), around.sleeper());
        this.health = new HealthBoard(time.clock());
        this.disk =
                new QuotaDisk(
                        disk,
                        QuotaDisk.Room.USUAL,
                        () -> health.raise(HealthCode.TELEMETRY_DROPPED));
    }

    /// @throws AgentException where the disk is another agent's, or a setting does not fit
    public static Agent start(AgentConfig config, Surroundings around, Disk disk) {
        var agent = new Agent(config, around, disk);
        try {
            agent.open();
            return agent;
        } catch (AgentException e) {
            agent.close();
            throw e;
        }
    }

    /// Where the app finds this agent.
    public LocalAccess access() {
        return access.orElseThrow();
    }

    @Override
    public void close() {
        synchronized (closing) {
            while (!closing.isEmpty()) {
                closing.pop().run();
            }
        }
    }

    private void open() {
        var lock = DataLock.on(disk);
        closing.push(lock::close);
        var threads = new Supervisor(around.sleeper(), around.random(), RESTARTS);
        closing.push(threads::close);
        CentralParts parts = record();
        var central = new Central(parts, around, threads, new Reach(time, config.proxy()));
        closing.push(central::close);
        Devices devices = devices();
        HostWatch host = host();
        var care = new Care(config, around, disk, health, events);
        AppWatch app = care.watch();
        Alerts alerts = alerts(parts);
        tellTheScreen(parts.library(), central, devices);
        parts.library()
                .watchQueries((words, isAnswered) ->
                        parts.unanswered().heard(words, isAnswered, app.session()));
        var status = new Status(parts, central, devices, host, around.clock());
        var live = new Technician.Live(central, devices, status, cards, care, time);
        var technician = new Technician(config, around, disk, parts, live);
        List<HttpFeature> routes = new ArrayList<>(technician.routes());
        routes.add(new PrintRoute(devices.printer()));
        routes.add(new SlotRoute(slots(parts.identity())));
        routes.add(new AttachmentRoute(parts.outbox()));
        routes.add(new TrackingRoute(central::ask));
        routes.add(
                new RatingRoute(
                        key -> parts.library().findDocument(key).isPresent(),
                        rating -> parts.ratings().heard(rating, app.session())));
        routes.addAll(guides(parts));
        listen(sources(parts, central, care, status, alerts), care.watch(), routes);
        closing.push(technician::close);
        Commands commands =
                care.commands(
                        central::syncNow,
                        devices.light(care.plainLight()),
                        new Hands.Desk(
                                devices.testPrint(),
                                () -> Bytes.of(technician.bundle().collect())));

        devices.start(threads);
        threads.platform("host", host);
        threads.virtual("signal-log", SignalLog.on(disk, health, around));
        var rounds = new Rounds(parts, care, around.sleeper());
        threads.virtual("kiosk-watch", () -> rounds.watchKiosk(threads));
        threads.virtual("library-tidy", rounds::tidyLibrary);
        threads.virtual("memory", rounds::giveMemoryBack);
        threads.virtual("outbox-tidy", rounds::tidyOutbox);
        threads.virtual("technician", technician::run);
        threads.virtual("technician-audit", technician.delivery());
        threads.virtual("probes", care.probes(parts, central::isOnline));
        threads.virtual("commands", commands);
        threads.virtual("alerts", () -> rounds.watchAlerts(alerts));
        central.start(config.ticket(), new Orders(commands, alerts));
        Systemd systemd = care.systemd(host);
        threads.virtual("systemd", systemd);
        systemd.ready();
        closing.push(systemd::stopping);
        log.atInfo().addKeyValue("version", parts.version()).log("the agent is up");
    }

    /// What is on the disk: identity, editions, residents' words.
    private CentralParts record() {
        var identity = new IdentityFile(disk);
        health.set(HealthCode.DISK_WORN, identity.isDamaged());
        var library = Library.open(disk, health, around.clock(), Version.CURRENT);
        closing.push(library::close);
        identity.findRoot().ifPresent(library::load);
        var outbox =
                new FileOutbox(
                        disk,
                        () -> identity.find().map(enrolled -> sender(enrolled, identity, time)),
                        health,
                        around.clock(),
                        around.random());
        var secret = KioskSecret.at(disk, Path.of("search", "secret"), around.random());
        var unanswered = new Unanswered(disk, secret, around.clock());
        var ratings = new Ratings(disk, around.clock());
        return new CentralParts(
                identity, library, outbox, unanswered, ratings, health, Version.CURRENT);
    }

    private Devices devices() {
        return new Devices(config, disk, health, around, this::tell);
    }

    private void tell(LocalEvent event) {
        cards.heard(event);
        events.tell(event);
    }

    /// A panel with a light of its own is not dimmed twice.
    private static boolean isForTheScreen(LocalEvent event) {
        return !(event instanceof LocalEvent.Brightness) || !Backlight.LINUX.isFitted();
    }

    private HostWatch host() {
        return new HostWatch(
                new OshiProbe(disk),
                new DiskProbe(disk, health, around.random()),
                HostLimits.USUAL,
                health,
                around.sleeper());
    }

    private void tellTheScreen(Library library, Central central, Devices devices) {
        library.watch(number -> events.tell(new LocalEvent.EditionActive(number)));
        library.watchTaking(isOn -> events.tell(new LocalEvent.Updating(isOn)));
        central.watch(isOnline -> events.tell(new LocalEvent.Connection(isOnline)));
        devices.watchPresence(isThere -> events.tell(new LocalEvent.Presence(isThere)));
    }

    private LocalSources sources(
            CentralParts parts, Central central, Care care, Status status, Alerts alerts) {
        return new LocalSources(
                parts.library(),
                parts.outbox(),
                kiosk(parts),
                central::isOnline,
                care.screen(),
                status,
                around.clock(),
                () -> Optional.of(alerts.state()));
    }

    private void listen(LocalSources sources, AppWatch watch, List<HttpFeature> more) {
        var port = new LocalPort(config.port(), config.accessFile(), around.random());
        HttpFeature[] further = more.toArray(HttpFeature[]::new);
        var local = LocalServer.start(sources, watch, events, port, further);
        closing.push(local::close);
        access = Optional.of(local.access());
    }

    /// The screen hears at once what is known already.
    private Alerts alerts(CentralParts parts) {
        var here =
                new Here(
                        kiosk(parts),
                        () ->
                                parts.library()
                                        .content()
                                        .flatMap(now ->
                                                Viewer.of(
                                                                now,
                                                                kiosk(parts).get(),
                                                                around.clock().instant())
                                                        .district()),
                        () ->
                                parts.identity()
                                        .findRoot()
                                        .flatMap(RootDocument::charter)
                                        .map(RootDocument.Charter::alertKeys)
                                        .orElse(List.of()));
        var alerts = new Alerts(disk, here, health, around.clock(), new SteadyClock());
        alerts.watch(state -> events.tell(new LocalEvent.Alarm(state)));
        events.tell(new LocalEvent.Alarm(alerts.state()));
        return alerts;
    }

    /// What leads from one thing to another.
    private List<HttpFeature> guides(CentralParts parts) {
        Library library = parts.library();
        return List.of(
                new NearestRoute(library, kiosk(parts), around.clock()),
                new StreetRoutes(library::content, around.clock()),
                new RelationRoute(
                        library::content,
                        now -> Viewer.of(now, kiosk(parts).get(), around.clock().instant())));
    }

    private static Supplier<KioskId> kiosk(CentralParts parts) {
        return () -> parts.identity().find().map(Identity::kiosk).orElse(UNENROLLED);
    }

    private Slots slots(IdentityFile identity) {
        return new Slots(
                () ->
                        identity.find()
                                .map(own -> new Slots.Holder(own.kiosk(), own.credentials().key())),
                around.clock(),
                around.random());
    }

    /// Seals to the first seal key of the newest root document.
    private static Sender sender(Identity enrolled, IdentityFile identity, TrustedTime time) {
        RootDocument root = identity.findRoot().orElse(enrolled.root());
        return new Sender(
                enrolled.kiosk(),
                enrolled.receiptPrefix(),
                root.sealKeys().getFirst(),
                time.isDoubtful());
    }
}
