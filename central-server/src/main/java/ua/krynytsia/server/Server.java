// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.alerts.feed.AlertsInUa;
import ua.krynytsia.server.alerts.feed.FeedWatch;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Assets;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.http.Port;
import ua.krynytsia.server.jobs.Jobs;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.server.site.CityNotice;
import ua.krynytsia.server.site.DatasetsService;
import ua.krynytsia.server.site.SiteService;

/// The composition root: what the server is made of, in the order in which it starts; it stops in
/// reverse. As many as one likes may live in one JVM, each with its own data directory.
public final class Server implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Server.class);
    private static final Duration ALERT_PATIENCE = Duration.ofSeconds(6);

    private final Deque<Runnable> running = new ArrayDeque<>();
    private final ServerConfig config;
    private final Clock clock;
    private final LocalAccess access;
    private Optional<String> firstSignIn = Optional.empty();

    private Server(ServerConfig config, Clock clock, SecureRandom random) {
        this.config = config;
        this.clock = clock;
        boolean started = false;
        try {
            this.access = start(random);
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /// Returns when all ports are open.
    ///
    /// @throws ServerException where the data cannot be opened or a port is taken
    public static Server start(ServerConfig config, Clock clock, SecureRandom random) {
        return new Server(config, clock, random);
    }

    /// Where it listens, and the token of this run.
    public LocalAccess access() {
        return access;
    }

    /// The link by which the first administrator comes in; empty where there is one already.
    public Optional<String> firstSignIn() {
        return firstSignIn;
    }

    /// Again is harmless.
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            running.pop().run();
        }
    }

    private LocalAccess start(SecureRandom random) {
        OwnerFile.directory(config.data());
        OwnerFile.directory(config.run());
        Content content = Content.open(config, clock, random);
        running.push(content::close);
        Trust trust = Trust.open(config, clock, random);
        var secrets = new Secrets(random);
        var audit = new Audit(content.store(), clock);
        Residents residents = Residents.open(config, content, trust, clock, random);
        Roots roots =
                trust.roots(config, content.editions().publicKey(), residents.opener().publicKey());
        Optional<AlertsInUa> map =
                config.alerts().map(place -> new AlertsInUa(place, ALERT_PATIENCE));
        Fleet fleet =
                Fleet.open(content, trust, secrets, Fleet.Warning.of(roots.warner(), map), clock);
        Administration administration =
                Administration.open(content, secrets, audit, config.run(), clock);
        var engine = new PageEngine();

        URI terminals = openFleet(trust, fleet.routing(content, residents, roots, clock));
        running.push(fleet.streams()::closeAll);
        URI site = open("site", config.site(), Optional.empty(), siteRouting(content, engine));
        var tickets =
                new TicketOffice(
                        fleet.enrolments(),
                        trust.authority(),
                        () -> config.terminals().orElse(terminals),
                        roots::digest);
        var reach = new Administration.Reach(content, residents, fleet, tickets);
        String token = secrets.make();
        URI admin = openAdmin(trust, administration.routing(reach, engine, token, clock));
        firstSignIn = administration.offerFirstSignIn(admin.toString());
        running.push(Jobs.start(jobs(content, fleet, map))::close);
        return announce(new LocalAccess(admin, terminals, site, token));
    }

    private List<Runnable> jobs(Content content, Fleet fleet, Optional<AlertsInUa> map) {
        var jobs = new ArrayList<Runnable>();
        map.ifPresent(feed -> jobs.add(new FeedWatch(feed, fleet.alerts().feeds(), clock)::tick));
        jobs.add(fleet.alerts().alerts()::tick);
        jobs.add(fleet.publishing()::tick);
        jobs.add(fleet.commands()::tick);
        jobs.add(content.erasure()::tick);
        return jobs;
    }

    private URI openFleet(Trust trust, HttpRouting.Builder routing) {
        return open("fleet", config.fleet(), Optional.of(trust.forTerminals()), routing);
    }

    private URI openAdmin(Trust trust, HttpRouting.Builder routing) {
        Optional<Tls> tls =
                config.isAdminExposed() ? Optional.of(trust.forPeople()) : Optional.empty();
        return open("admin", config.admin(), tls, routing);
    }

    private static HttpRouting.Builder siteRouting(Content content, PageEngine engine) {
        var routing = HttpRouting.builder();
        new ErrorTable(engine.errorPage("/")).addTo(routing);
        return routing.register(new Assets())
                .register(
                        new DatasetsService(
                                engine,
                                content::listPublished,
                                () ->
                                        CityNotice.read(content.catalogue(), content.editions())
                                                .city(),
                                content.editions()::eachEntry))
                .register(
                        new SiteService(
                                engine,
                                () -> CityNotice.read(content.catalogue(), content.editions())));
    }

    private LocalAccess announce(LocalAccess open) {
        open.write(config.run());
        running.push(() -> LocalAccess.erase(config.run()));
        log.atInfo()
                .addKeyValue("fleet", open.fleet())
                .addKeyValue("admin", open.admin())
                .addKeyValue("site", open.site())
                .log("server started");
        return open;
    }

    private URI open(
            String name, Port.Address address, Optional<Tls> tls, HttpRouting.Builder routing) {
        Port port = Port.open(name, address, tls, routing);
        running.push(port::close);
        return config.uri(address, tls.isPresent() ? "https" : "http", port.number());
    }
}
