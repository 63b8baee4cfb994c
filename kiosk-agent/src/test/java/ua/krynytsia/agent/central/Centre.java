// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import io.helidon.common.tls.Tls;
import io.helidon.common.tls.TlsClientAuth;
import io.helidon.http.Status;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.RenewalReply;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// A small server with the fleet's port over real sockets and mutual TLS; may be stopped and
/// started again on the same port.
public final class Centre implements AutoCloseable {
    private static final Instant REGISTERED = Instant.parse("2026-11-22T12:00:00Z");

    private static final long STOP = -1;
    private static final long COMMAND = -2;

    private volatile TestAuthority authority = new TestAuthority();
    private final KeyPair keys = Keys.pair(new SecureRandom());
    private final Press press;
    private final Map<String, KioskId> tokens = new ConcurrentHashMap<>();
    private final Map<UUID, SealedEnvelope> envelopes = new ConcurrentHashMap<>();
    private final List<ReturnedEnvelope> returned = new CopyOnWriteArrayList<>();
    private final Map<UUID, Bytes> attachments = new ConcurrentHashMap<>();
    private final BlockingQueue<HealthReport> reports = new LinkedBlockingQueue<>();
    private final List<KioskCommand> commands = new CopyOnWriteArrayList<>();
    private final BlockingQueue<CommandReport> said = new LinkedBlockingQueue<>();
    private final List<BlockingQueue<Long>> streams = new CopyOnWriteArrayList<>();
    private final List<TrackingQuestion> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch awake = new CountDownLatch(1);
    private final Keeper keeper = new Keeper();
    private final Set<BigInteger> known = ConcurrentHashMap.newKeySet();
    private final List<BigInteger> shown = new CopyOnWriteArrayList<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final List<WebServer> doors = new CopyOnWriteArrayList<>();
    private volatile Optional<SignedRoot> nextRoot = Optional.empty();
    private volatile Optional<SignedManifest> wanted = Optional.empty();
    private volatile Optional<byte[]> tracking = Optional.empty();
    private WebServer server;
    private int port;

    public Centre(Press press) {
        this.press = press;
        this.server = started();
    }

    public EnrolmentTicket ticket(String kiosk) {
        String token = UUID.randomUUID().toString();
        tokens.put(token, new KioskId(kiosk));
        return new EnrolmentTicket(
                new KioskId(kiosk),
                address(),
                token,
                TestAuthority.pem(authority.certificate()),
                Optional.empty());
    }

    /// Forgets that this ticket was used.
    public void admitAgain(EnrolmentTicket ticket) {
        tokens.put(ticket.token(), ticket.kiosk());
    }

    public void publish(SignedManifest edition) {
        wanted = Optional.of(edition);
        long number = WireJson.read(edition.manifest().toArray(), Manifest.class).number().value();
        streams.forEach(stream -> stream.add(number));
    }

    /// Asks every kiosk for it and wakes them.
    public UUID command(CommandAction action) {
        Instant now = Instant.now();
        UUID id = UUID.randomUUID();
        commands.add(new KioskCommand(id, now, now.plusSeconds(3600), action));
        streams.forEach(stream -> stream.add(COMMAND));
        return id;
    }

    /// The next report about a command, waited for at most a minute.
    public CommandReport said() throws InterruptedException {
        return Optional.ofNullable(said.poll(1, TimeUnit.MINUTES)).orElseThrow();
    }

    /// What is left of the life of a kiosk's first certificate; a day of each.
    public void leaveFirst(Duration time) {
        authority.leave(time);
    }

    /// Knows no kiosk any more.
    public void revokeAll() {
        known.clear();
    }

    /// Is known by another authority from now on, and knows no kiosk; what was reported before is
    /// forgotten.
    public void changeAuthority() {
        stop();
        revokeAll();
        authority = new TestAuthority();
        reports.clear();
        startAgain();
    }

    /// How many certificates were asked for.
    public int renewals() {
        return renewals.get();
    }

    /// The serial numbers of the certificates shown, each once, in their order.
    public List<BigInteger> shown() {
        return List.copyOf(shown);
    }

    /// Announces by a signed root document that the server is to be found there.
    public void moveTo(URI place) {
        nextRoot = Optional.of(keeper.signed(document(2, Optional.of(place))));
    }

    /// Listens at a second place too.
    public URI anotherDoor() {
        WebServer door = listen(0);
        doors.add(door);
        return URI.create("https://127.0.0.1:" + door.port());
    }

    /// Where kiosks ask first.
    public URI address() {
        return URI.create("https://127.0.0.1:" + port);
    }

    private RootDocument document(long version, Optional<URI> place) {
        var charter =
                new RootDocument.Charter(
                        List.of(keeper.named()),
                        1,
                        List.of(),
                        List.of(),
                        TestAuthority.pem(authority.certificate()),
                        place);
        return new RootDocument(
                version, press.root().editionKeys(), press.root().sealKeys(), Optional.of(charter));
    }

    public Map<UUID, SealedEnvelope> envelopes() {
        return envelopes;
    }

    /// Has only this envelope still, as after a backup was put back.
    public void loseAllBut(UUID envelope) {
        envelopes.keySet().retainAll(Set.of(envelope));
    }

    /// What was given back, in its order.
    public List<ReturnedEnvelope> returned() {
        return List.copyOf(returned);
    }

    /// Sealed files by their references.
    public Map<UUID, Bytes> attachments() {
        return attachments;
    }

    /// Says this to who asks what becomes of an appeal; before, it takes the question and is
    /// silent.
    public void answerTracking(String json) {
        tracking = Optional.of(json.getBytes(StandardCharsets.UTF_8));
    }

    /// What was asked about appeals, in its order.
    public List<TrackingQuestion> asked() {
        return List.copyOf(asked);
    }

    /// The next health report, waited for at most a minute.
    public HealthReport report() throws InterruptedException {
        return Optional.ofNullable(reports.poll(1, TimeUnit.MINUTES)).orElseThrow();
    }

    public void stop() {
        awake.countDown();
        streams.forEach(stream -> stream.add(STOP));
        server.stop();
    }

    public void startAgain() {
        server = started();
    }

    @Override
    public void close() {
        stop();
        doors.forEach(WebServer::stop);
    }

    private WebServer started() {
        WebServer started = listen(port);
        port = started.port();
        return started;
    }

    private WebServer listen(int where) {
        var certificate = authority.issue("CN=127.0.0.1", keys.getPublic());
        var tls =
                Tls.builder()
                        .privateKey(keys.getPrivate())
                        .addPrivateKeyCertChain(certificate)
                        .trust(List.of(authority.certificate()))
                        .clientAuth(TlsClientAuth.OPTIONAL)
                        .build();
        return WebServer.builder()
                .host("127.0.0.1")
                .port(where)
                .tls(tls)
                .shutdownHook(false)
                .routing(this::routes)
                .build()
                .start();
    }

    private void routes(HttpRouting.Builder routing) {
        routing.addFilter(
                        (chain, req, res) -> {
                            boolean isOpen = req.path().path().equals(FleetPaths.ENROL);
                            if (isOpen || isKnown(req)) {
                                chain.proceed();
                            } else {
                                res.status(Status.UNAUTHORIZED_401).send();
                            }
                        })
                .post(FleetPaths.ENROL, this::enrol)
                .get(FleetPaths.EVENTS, this::events)
                .get(FleetPaths.MANIFEST, (_, res) -> send(res, wanted.map(WireJson::write)))
                .get(
                        FleetPaths.SNAPSHOT,
                        (req, res) ->
                                send(res, Optional.of(all(press.snapshot(number(req, "number"))))))
                .get(
                        FleetPaths.DELTA,
                        (req, res) ->
                                send(
                                        res,
                                        press.delta(number(req, "number"), number(req, "from"))
                                                .map(Centre::all)))
                .get(
                        FleetPaths.MEDIA,
                        (req, res) -> send(res, Optional.of(all(press.media(hash(req), 0)))))
                .get(FleetPaths.ROOT, this::root)
                .post(FleetPaths.TRACKING, this::track)
                .put(FleetPaths.CERTIFICATE, this::renew)
                .put(FleetPaths.ENVELOPE, this::envelope)
                .put(FleetPaths.KEPT, this::kept)
                .put(FleetPaths.RETURNED, this::giveBack)
                .put(FleetPaths.ATTACHMENT, this::attachment)
                .get(
                        FleetPaths.COMMANDS,
                        (_, res) -> res.send(WireJson.write(new PendingCommands(commands))))
                .put(FleetPaths.COMMAND_STATE, this::commandState)
                .put(FleetPaths.HEALTH, this::health);
    }

    private void enrol(ServerRequest req, ServerResponse res) {
        var asked = WireJson.read(req.content().as(byte[].class), EnrolmentRequest.class);
        KioskId kiosk = tokens.remove(asked.token());
        if (!asked.kiosk().equals(kiosk)) {
            res.status(Status.FORBIDDEN_403).send();
            return;
        }
        var reply =
                new EnrolmentReply(
                        issued(asked.signingRequest()),
                        "K7",
                        document(1, Optional.empty()),
                        Optional.empty());
        res.send(WireJson.write(reply));
    }

    private String issued(String signingRequest) {
        X509Certificate certificate = authority.sign(signingRequest);
        known.add(certificate.getSerialNumber());
        return TestAuthority.pem(certificate);
    }

    private boolean isKnown(ServerRequest req) {
        Optional<BigInteger> serial =
                req.remotePeer()
                        .tlsCertificates()
                        .map(chain -> ((X509Certificate) chain[0]).getSerialNumber());
        serial.filter(it -> !shown.contains(it)).ifPresent(shown::add);
        return serial.filter(known::contains).isPresent();
    }

    private void renew(ServerRequest req, ServerResponse res) {
        var asked = WireJson.read(req.content().as(byte[].class), RenewalRequest.class);
        renewals.incrementAndGet();
        authority.leave(Duration.ofDays(1));
        res.send(WireJson.write(new RenewalReply(issued(asked.signingRequest()))));
    }

    private void root(ServerRequest req, ServerResponse res) {
        boolean isNext = req.path().pathParameters().get("version").equals("2");
        send(res, nextRoot.filter(_ -> isNext).map(WireJson::write));
    }

    private void events(ServerRequest req, ServerResponse res) {
        var rings = new LinkedBlockingQueue<Long>();
        streams.add(rings);
        rings.add(0L);
        try (SseSink sink = res.sink(SseSink.TYPE)) {
            for (Long ring = rings.take(); ring != STOP; ring = rings.take()) {
                String name = ring == COMMAND ? "command" : "edition";
                sink.emit(SseEvent.builder().name(name).data(ring.toString()).build());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ServerConnectionException | UncheckedIOException _) {
            // the kiosk went away
        } finally {
            streams.remove(rings);
        }
    }

    private void envelope(ServerRequest req, ServerResponse res) {
        var envelope = WireJson.read(req.content().as(byte[].class), SealedEnvelope.class);
        envelopes.put(envelope.id(), envelope);
        res.send(WireJson.write(new Acknowledgement(envelope.id(), REGISTERED)));
    }

    private void kept(ServerRequest req, ServerResponse res) {
        var list = WireJson.read(req.content().as(byte[].class), EnvelopeList.class);
        List<UUID> lost =
                list.envelopes().stream().filter(id -> !envelopes.containsKey(id)).toList();
        res.send(WireJson.write(new EnvelopeList(lost)));
    }

    private void giveBack(ServerRequest req, ServerResponse res) {
        var back = WireJson.read(req.content().as(byte[].class), ReturnedEnvelope.class);
        UUID id = back.envelope().id();
        returned.add(back);
        envelopes.put(id, back.envelope());
        Instant again = REGISTERED.plusSeconds(60);
        res.send(WireJson.write(back.word().orElseGet(() -> new Acknowledgement(id, again))));
    }

    private void track(ServerRequest req, ServerResponse res) throws InterruptedException {
        asked.add(WireJson.read(req.content().as(byte[].class), TrackingQuestion.class));
        if (tracking.isEmpty()) {
            awake.await(1, TimeUnit.MINUTES);
        }
        send(res, tracking);
    }

    private void attachment(ServerRequest req, ServerResponse res) {
        UUID reference = UUID.fromString(req.path().pathParameters().get("reference"));
        attachments.put(reference, Bytes.of(req.content().as(byte[].class)));
        res.send(WireJson.write(new ReceivedAttachment(reference, REGISTERED)));
    }

    private void health(ServerRequest req, ServerResponse res) {
        var report = WireJson.read(req.content().as(byte[].class), HealthReport.class);
        reports.add(report);
        boolean isBehind =
                report.kept()
                        .filter(kept -> !kept.sum().equals(EnvelopeSum.of(envelopes.keySet())))
                        .isPresent();
        res.send(WireJson.write(new HealthAnswer(isBehind)));
    }

    private void commandState(ServerRequest req, ServerResponse res) {
        var report = WireJson.read(req.content().as(byte[].class), CommandReport.class);
        if (report.state().isEnd()) {
            commands.removeIf(command -> command.id().equals(report.command()));
        }
        said.add(report);
        res.status(Status.NO_CONTENT_204).send();
    }

    private static void send(ServerResponse res, Optional<byte[]> body) {
        if (body.isPresent()) {
            res.send(body.get());
        } else {
            res.status(Status.NOT_FOUND_404).send();
        }
    }

    private static EditionNumber number(ServerRequest req, String name) {
        return new EditionNumber(Long.parseLong(req.path().pathParameters().get(name)));
    }

    private static Sha256 hash(ServerRequest req) {
        return new Sha256(req.path().pathParameters().get("hash"));
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one who signs root documents.
    private static final class Keeper {
        private final KeyPair pair = pair();

        RootDocument.NamedKey named() {
            return new RootDocument.NamedKey("keeper", Bytes.of(pair.getPublic().getEncoded()));
        }

        SignedRoot signed(RootDocument root) {
            Bytes json = Bytes.of(WireJson.write(root));
            return new SignedRoot(json, List.of(RootChain.sign(json, "keeper", pair.getPrivate())));
        }

        private static KeyPair pair() {
            try {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
