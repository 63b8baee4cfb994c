// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.agent.central.http.StallWatch;
import ua.krynytsia.agent.central.letters.Letters;
import ua.krynytsia.agent.central.orders.Bells;
import ua.krynytsia.agent.central.orders.Orders;
import ua.krynytsia.agent.central.pace.Pace;
import ua.krynytsia.agent.central.pace.Reachability;
import ua.krynytsia.agent.central.pace.Turn;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.supervise.SteadyClock;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Wake;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.service.ServiceAudit;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The link to the server. [#start] returns at once; everything else happens on supervised threads.
/// [#close] breaks off what is being fetched; the threads end with their supervisor.
public final class Central implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Central.class);
    private static final Duration POLL = Duration.ofSeconds(60);
    private static final Duration ROOTS = Duration.ofHours(1);
    private static final Duration RENEWAL = Duration.ofHours(6);
    private static final Duration REPORT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
    private static final Duration RETURNS = Duration.ofHours(1);
    private static final Duration QUESTIONS = Duration.ofHours(1);
    private static final Duration TICKET = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(45);
    private static final Duration WATCH = Duration.ofSeconds(5);

    private final CentralParts parts;
    private final Surroundings around;
    private final Supervisor threads;
    private final Reach reach;
    private final Reachability reachability;
    private final StallWatch stalls;
    private final Pace pace;
    private final Wake wanted = new Wake();
    private final Wake changed = new Wake();
    private final Wake trusted = new Wake();
    private final Wake letters = new Wake();
    private final Wake leftFiles = new Wake();
    private final Wake certificate = new Wake();
    private final Bells bells = new Bells();
    private final Wake behind = new Wake();
    private final ReentrantLock identityTurn = new ReentrantLock();
    private volatile Optional<CentralClient> connected = Optional.empty();

    public Central(CentralParts parts, Surroundings around, Supervisor threads, Reach reach) {
        this.parts = parts;
        this.around = around;
        this.threads = threads;
        this.reach = reach;
        this.reachability = new Reachability(parts.health());
        this.stalls = new StallWatch(System::nanoTime, SILENCE);
        this.pace = new Pace(around, reachability);
        parts.health().watch(changed::ring);
        parts.library().watch(_ -> changed.ring());
        parts.outbox().watch(letters::ring);
        parts.outbox().watch(leftFiles::ring);
        parts.outbox().watch(changed::ring);
        reachability.watchAcquaintance(certificate::ring);
        reachability.watch(isOnline -> {
            if (isOnline) {
                letters.ring();
                leftFiles.ring();
                trusted.ring();
                certificate.ring();
                bells.ring();
                changed.ring();
            }
        });
    }

    /// @param ticketFile where a technician puts the enrolment ticket
    /// @param orders what the server asks for, and what is reported of it
    public void start(Path ticketFile, Orders orders) {
        orders.commands().watch(bells.commands()::ring);
        threads.virtual("central-stalls", this::watchStalls);
        Optional<Identity> identity = parts.identity().find();
        if (identity.isPresent()) {
            connect(identity.get(), orders);
        } else {
            boolean isLost = parts.identity().isLost();
            parts.health().raise(isLost ? HealthCode.IDENTITY_LOST : HealthCode.IDENTITY_MISSING);
        }
        var used = new UsedTicket(parts.identity().disk());
        var enrolment = new Enrolment(ticketFile, around.random(), means(), used);
        threads.virtual("central-enrolment", () -> enrol(enrolment, orders));
    }

    public boolean isOnline() {
        return reachability.isOnline();
    }

    /// Called when the server begins or ceases to answer; must return at once.
    public void watch(Consumer<Boolean> watcher) {
        reachability.watch(watcher);
    }

    /// Tells the server what technicians did here.
    ///
    /// @throws CentralException where the server does not have it: say it again later
    public void tell(ServiceAudit deeds) {
        connected
                .orElseThrow(() -> CentralException.nobodyToAsk("the technicians' audit"))
                .send(deeds);
    }

    /// What becomes of an appeal. Waits for at most ten seconds, also where the server seemed away:
    /// it may be there again. Neither the question nor what went wrong is logged.
    ///
    /// @return empty where the server does not answer, or not as agreed; asking later may help
    public Optional<TrackingAnswer> ask(TrackingQuestion question) {
        try {
            return connected.map(client -> client.ask(question));
        } catch (CentralException _) {
            return Optional.empty();
        }
    }

    /// Asks at once for roots, the edition wanted and commands, delivers what waits and reports.
    public void syncNow() {
        bells.ring();
        List.of(trusted, wanted, letters, leftFiles, changed).forEach(Wake::ring);
    }

    @Override
    public void close() {
        connected.ifPresent(CentralClient::close);
    }

    /// A ticket counts only while server and kiosk do not know each other: before the first
    /// enrolment, after the certificate has ended, after it was revoked, and where this kiosk
    /// missed a change of the authority.
    private void enrol(Enrolment enrolment, Orders orders) throws InterruptedException {
        for (int failures = 0; ; ) {
            Duration pause = TICKET;
            try {
                if (isNobody()
                        && enrolment.attempt(parts.identity().find().map(Identity::kiosk))
                                instanceof Enrolment.Outcome.Enrolled(Identity identity)) {
                    begin(identity, orders);
                }
                failures = 0;
            } catch (CentralException e) {
                failures++;
                pause = pace.afterFailure(e, failures);
            }
            around.sleeper().sleep(pause);
        }
    }

    private boolean isNobody() {
        return connected.isEmpty()
                || reachability.isStranger()
                || parts.health().holds(HealthCode.CERTIFICATE_ENDED)
                || parts.health().holds(HealthCode.TLS_FAILED);
    }

    private void begin(Identity identity, Orders orders) {
        parts.identity().keep(identity);
        parts.health().clear(HealthCode.IDENTITY_MISSING);
        parts.health().clear(HealthCode.IDENTITY_LOST);
        log.atInfo().addKeyValue("kiosk", identity.kiosk()).log("enrolled");
        parts.library().load(identity.root());
        if (connected.isEmpty()) {
            connect(identity, orders);
        } else {
            connected.get().over(line(identity));
            certificate.ring();
            syncNow();
        }
    }

    private Line line(Identity identity) {
        return Line.mutual(identity.server(), identity.credentials().shown(), means());
    }

    private void connect(Identity identity, Orders orders) {
        var client = new CentralClient(line(identity));
        var turn = new Turn(identity.kiosk(), around.clock());
        connected = Optional.of(client);
        var sync = new Sync(client, parts.library(), this::root, around);
        trusted.ring();
        wanted.ring();
        certificate.ring();
        followTrust(client, turn);
        threads.virtual(
                "central-editions", () -> pace.repeat(wanted, () -> turn.wait(POLL), sync::run));
        var mail = new Letters(parts.outbox(), client, new SteadyClock());
        threads.virtual(
                "central-letters",
                () -> pace.repeat(letters, () -> turn.wait(POLL), mail::deliver));
        threads.virtual(
                "central-files",
                () -> pace.repeat(leftFiles, () -> turn.wait(POLL), mail::deliverLeft));
        var returns = new Returns(client, parts.outbox());
        threads.virtual(
                "central-returns",
                () -> pace.repeat(behind, () -> turn.wait(RETURNS), returns::run));
        var questions = new Questions(client, parts, identity.kiosk());
        threads.virtual(
                "central-questions",
                () -> pace.repeat(new Wake(), () -> turn.wait(QUESTIONS), questions::tell));
        orders.follow(bells, threads, pace, turn, client);
        threads.virtual("central-health", () -> report(client, identity, returns));
        threads.virtual(
                "central-events",
                () ->
                        listen(
                                client,
                                number -> {
                                    sync.announce(number);
                                    wanted.ring();
                                }));
    }

    /// What the kiosk trusts and is trusted by: roots, the server's place, its own certificate.
    private void followTrust(CentralClient client, Turn turn) {
        var roots = new RootFollower(client, parts.identity());
        var relocation = new Relocation(client, parts, means());
        Runnable follow =
                () -> {
                    relocation.run();
                    roots.run();
                    relocation.run();
                    certificate.ring();
                };
        threads.virtual(
                "central-roots",
                () -> pace.repeat(trusted, () -> turn.wait(ROOTS), () -> alone(follow)));
        var renewal =
                new Renewal(client, parts, means(), around.random(), reachability::isStranger);
        threads.virtual(
                "central-certificate",
                () ->
                        pace.repeat(
                                certificate, () -> turn.wait(RENEWAL), () -> alone(renewal::run)));
    }

    /// Each of the two puts a new identity in the place of the one that it began with.
    private void alone(Runnable change) {
        identityTurn.lock();
        try {
            change.run();
        } finally {
            identityTurn.unlock();
        }
    }

    private Line.Means means() {
        return new Line.Means(stalls, reach.time(), reach.proxy(), reachability::answered);
    }

    private RootDocument root() {
        return parts.identity()
                .findRoot()
                .orElseThrow(() -> new IllegalStateException("connected without an identity"));
    }

    private void listen(CentralClient client, Consumer<EditionNumber> edition)
            throws InterruptedException {
        for (int failures = 0; ; ) {
            Duration next;
            try (InputStream stream = client.events()) {
                failures = 0;
                bells.ring();
                EventFeed.listen(stream, edition, bells.commands()::ring, bells.alerts()::ring);
                throw new EOFException("the stream ended");
            } catch (CentralException e) {
                failures++;
                next = pace.afterFailure(e, failures);
            } catch (IOException e) {
                failures++;
                next = pace.afterFailure(CentralException.away("the event stream", e), failures);
            }
            around.sleeper().sleep(next);
        }
    }

    private void report(CentralClient client, Identity identity, Returns returns)
            throws InterruptedException {
        for (int failures = 0; ; ) {
            Duration pause = BETWEEN_REPORTS;
            try {
                Optional<HealthAnswer> answer = client.send(healthOf(identity));
                failures = 0;
                if (answer.filter(HealthAnswer::isBehind).isPresent() && returns.ask()) {
                    behind.ring();
                }
            } catch (CentralException e) {
                failures++;
                pause = pace.afterFailure(e, failures);
            }
            around.sleeper().sleep(pause);
            if (failures == 0) {
                changed.await(REPORT.minus(BETWEEN_REPORTS));
            }
        }
    }

    private HealthReport healthOf(Identity identity) {
        return new HealthReport(
                        identity.kiosk(),
                        around.clock().instant(),
                        parts.version(),
                        parts.library().progress(),
                        parts.signals(),
                        parts.outbox().waiting())
                .keeping(parts.outbox().mark());
    }

    private void watchStalls() throws InterruptedException {
        while (true) {
            around.sleeper().sleep(WATCH);
            stalls.check();
            reach.time().keep();
            parts.health().set(HealthCode.CLOCK_DOUBTFUL, reach.time().isDoubtful());
        }
    }
}
