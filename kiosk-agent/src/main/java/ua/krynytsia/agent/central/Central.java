// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Wake;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// The link to the server. [#start] returns at once; everything else happens on supervised threads.
/// [#close] breaks off what is being fetched; the threads end with their supervisor.
public final class Central implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Central.class);
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));
    private static final Duration POLL = Duration.ofSeconds(60);
    private static final Duration ROOTS = Duration.ofHours(1);
    private static final Duration REPORT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
    private static final Duration QUESTIONS = Duration.ofHours(1);
    private static final Duration TICKET = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(45);
    private static final Duration WATCH = Duration.ofSeconds(5);

    private final CentralParts parts;
    private final Surroundings around;
    private final Supervisor threads;
    private final Reachability reachability;
    private final StallWatch stalls;
    private final Wake wanted = new Wake();
    private final Wake changed = new Wake();
    private final Wake trusted = new Wake();
    private final Wake letters = new Wake();
    private final List<CentralClient> clients = new CopyOnWriteArrayList<>();

    public Central(CentralParts parts, Surroundings around, Supervisor threads) {
        this.parts = parts;
        this.around = around;
        this.threads = threads;
        this.reachability = new Reachability(parts.health());
        this.stalls = new StallWatch(around.clock(), SILENCE);
        parts.health().watch(changed::ring);
        parts.library().watch(_ -> changed.ring());
        parts.outbox().watch(letters::ring);
        parts.outbox().watch(changed::ring);
        reachability.watch(isOnline -> {
            if (isOnline) {
                letters.ring();
                changed.ring();
            }
        });
    }

    /// @param ticketFile where a technician puts the enrolment ticket
    public void start(Path ticketFile) {
        threads.virtual("central-stalls", this::watchStalls);
        Optional<Identity> identity = parts.identity().find();
        if (identity.isPresent()) {
            connect(identity.get());
        } else {
            boolean isLost = parts.identity().isLost();
            parts.health().raise(isLost ? HealthCode.IDENTITY_LOST : HealthCode.IDENTITY_MISSING);
            var enrolment = new Enrolment(ticketFile, around.random(), stalls);
            threads.virtual("central-enrolment", () -> enrol(enrolment));
        }
    }

    public boolean isOnline() {
        return reachability.isOnline();
    }

    /// Called when the server begins or ceases to answer; must return at once.
    public void watch(Consumer<Boolean> watcher) {
        reachability.watch(watcher);
    }

    @Override
    public void close() {
        clients.forEach(CentralClient::close);
        clients.clear();
    }

    private void enrol(Enrolment enrolment) throws InterruptedException {
        for (int failures = 0; ; ) {
            Duration pause = TICKET;
            try {
                if (enrolment.attempt() instanceof Enrolment.Outcome.Enrolled(Identity identity)) {
                    parts.identity().keep(identity);
                    parts.health().clear(HealthCode.IDENTITY_MISSING);
                    parts.health().clear(HealthCode.IDENTITY_LOST);
                    log.atInfo().addKeyValue("kiosk", identity.kiosk()).log("enrolled");
                    parts.library().load(identity.root());
                    connect(identity);
                    return;
                }
                failures = 0;
            } catch (CentralException e) {
                failures++;
                note(e, failures);
                pause = BACKOFF.delay(failures, around.random());
            }
            around.sleeper().sleep(pause);
        }
    }

    private void connect(Identity identity) {
        var client =
                new CentralClient(identity.server(), Keys.mutual(identity.credentials()), stalls);
        clients.add(client);
        var sync = new Sync(client, parts.library(), this::root, around);
        var roots = new RootFollower(client, parts.identity());
        trusted.ring();
        wanted.ring();
        threads.virtual("central-roots", () -> repeat(trusted, ROOTS, roots::run));
        threads.virtual("central-editions", () -> repeat(wanted, POLL, sync::run));
        threads.virtual("central-letters", () -> repeat(letters, POLL, () -> deliver(client)));
        var questions = new Questions(client, parts.unanswered(), identity.kiosk());
        threads.virtual("central-questions", () -> repeat(new Wake(), QUESTIONS, questions::tell));
        threads.virtual("central-health", () -> report(client, identity));
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

    private RootDocument root() {
        return parts.identity()
                .findRoot()
                .orElseThrow(() -> new IllegalStateException("connected without an identity"));
    }

    private void listen(CentralClient client, Consumer<EditionNumber> edition)
            throws InterruptedException {
        for (int failures = 1; ; failures++) {
            try (InputStream stream = client.events()) {
                reachability.answered();
                failures = 1;
                EventFeed.listen(stream, edition);
            } catch (CentralException e) {
                note(e, failures);
            } catch (IOException e) {
                note(CentralException.unreachable("the event stream", e), failures);
            }
            around.sleeper().sleep(BACKOFF.delay(failures, around.random()));
        }
    }

    /// Runs `work` at each ring and at least every `pause`; after a failure sooner.
    private void repeat(Wake bell, Duration pause, Runnable work) throws InterruptedException {
        for (int failures = 0; ; ) {
            Duration next = failures == 0 ? pause : BACKOFF.delay(failures, around.random());
            bell.await(next);
            try {
                work.run();
                reachability.answered();
                failures = 0;
            } catch (CentralException e) {
                failures++;
                note(e, failures);
            } catch (EditionSource.BrokenException e) {
                failures++;
                note(CentralException.unreachable("an edition", e), failures);
            }
        }
    }

    private void deliver(CentralClient client) {
        for (Optional<SealedEnvelope> next = parts.outbox().next();
                next.isPresent();
                next = parts.outbox().next()) {
            var acknowledged = client.send(next.get());
            if (!acknowledged.envelope().equals(next.get().id())) {
                throw CentralException.answered("an envelope for another was acknowledged", 200);
            }
            parts.outbox().confirmed(acknowledged);
        }
    }

    private void report(CentralClient client, Identity identity) throws InterruptedException {
        for (int failures = 0; ; ) {
            try {
                client.send(healthOf(identity));
                reachability.answered();
                failures = 0;
            } catch (CentralException e) {
                failures++;
                note(e, failures);
            }
            around.sleeper()
                    .sleep(
                            failures == 0
                                    ? BETWEEN_REPORTS
                                    : BACKOFF.delay(failures, around.random()));
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
                parts.outbox().waiting());
    }

    private void watchStalls() throws InterruptedException {
        while (true) {
            around.sleeper().sleep(WATCH);
            stalls.check();
        }
    }

    private void note(CentralException e, int failures) {
        reachability.failed(e);
        log.atDebug().setCause(e).addKeyValue("failures", failures).log("the server is away");
        if (failures == 1 && !e.isUnreachable()) {
            log.atWarn().addKeyValue("reason", e.getMessage()).log("the server answers wrongly");
        }
    }
}
