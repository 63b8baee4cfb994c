// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.common.tls.Tls;
import io.helidon.common.tls.TlsClientAuth;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.ServiceDeeds;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.authority.ServerIdentity;
import ua.krynytsia.server.commands.CommandService;
import ua.krynytsia.server.commands.Commands;
import ua.krynytsia.server.http.ErrorPage;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.http.Port;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.UnansweredQueries;

/// The fleet port alone on a real socket with a real database; editions and intake in memory.
final class FleetFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final byte[] MEDIUM = "a picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    final TestEditions editions = new TestEditions();
    final TestIntake intake = new TestIntake();
    final List<UnansweredQueries> queries = new ArrayList<>();
    final List<RatingCounts> ratings = new ArrayList<>();
    final Authority authority;
    final Enrolments enrolments;
    final Audit audit;
    final KioskBoard board;
    final KioskHistory history;
    final EventStreams streams;
    final Commands commands;
    private final Store store;
    private final Port port;

    FleetFixture(TestDatabase database, Path data) {
        this(database, data, Clock.systemUTC());
    }

    FleetFixture(TestDatabase database, Path data, Clock clock) {
        var random = new SecureRandom();
        store = database.open(data.resolve("database"));
        var keys = new KeyFolder(data.resolve("keys"), random);
        Authorities authorities = Authorities.open(keys, random, clock);
        authority = authorities.current();
        ServerIdentity identity = ServerIdentity.open(keys, authority, List.of());
        audit = new Audit(store, clock);
        enrolments = new Enrolments(store, authorities, new Secrets(random), audit, clock);
        history = new KioskHistory(store, clock);
        board = new KioskBoard(store, history, clock);
        streams = new EventStreams(board, Duration.ofMillis(100));
        enrolments.watchRevocations(streams::close);
        commands = new Commands(store, audit, clock);
        commands.watch(streams::announceCommand);
        var ports =
                new FleetService.Ports(
                        editions,
                        intake,
                        telling(),
                        board,
                        streams,
                        new ServiceDeeds(store, audit, clock)::accept);
        var service = new FleetService(enrolments, new Unsigned(editions.root()), ports, clock);
        Tls tls =
                Tls.builder()
                        .privateKey(identity.key())
                        .addPrivateKeyCertChain(identity.certificate())
                        .trust(authorities.trusted())
                        .clientAuth(TlsClientAuth.OPTIONAL)
                        .build();
        var routing = HttpRouting.builder();
        new ErrorTable(ErrorPage.json()).addTo(routing);
        routing.register(new CommandService(commands, new KioskGate(enrolments)::kiosk));
        routing.register(service);
        port = Port.open("fleet", new Port.Address("127.0.0.1", 0), Optional.of(tls), routing);
    }

    private FleetService.QueryIntake telling() {
        return new FleetService.QueryIntake() {
            @Override
            public void accept(UnansweredQueries told) {
                queries.add(told);
            }

            @Override
            public void accept(RatingCounts told) {
                ratings.add(told);
            }
        };
    }

    URI uri(String path) {
        return URI.create("https://localhost:" + port.number() + path);
    }

    TestTerminal terminal(String kiosk) {
        return new TestTerminal(this, new KioskId(kiosk));
    }

    HttpClient nobody() {
        return TestTls.client(authority.certificate(), Optional.empty());
    }

    KioskView view(String kiosk) {
        return board.listKiosks(enrolments.listMembers()).stream()
                .filter(view -> view.kiosk().value().equals(kiosk))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        streams.closeAll();
        port.close();
        store.close();
    }

    /// Editions with a key of their own.
    static final class TestEditions implements EditionSource {
        private final KeyPair key = key();
        private volatile Optional<SignedManifest> manifest = Optional.empty();
        private volatile EditionNumber number = EditionNumber.NONE;

        EditionNumber publish() {
            EditionNumber previous = number;
            number = number.next();
            var size = new Manifest.Size(1, 2, 3);
            Sha256 digest = Sha256.of(new byte[] {(byte) number.value()});
            manifest =
                    Optional.of(
                            EditionSignature.sign(
                                    new Manifest(
                                            number,
                                            previous,
                                            NOON,
                                            NOON.plus(Duration.ofDays(30)),
                                            size,
                                            digest),
                                    "edition-1",
                                    key.getPrivate()));
            return number;
        }

        RootDocument root() {
            var named =
                    new RootDocument.NamedKey("edition-1", Bytes.of(key.getPublic().getEncoded()));
            return new RootDocument(
                    1,
                    List.of(named),
                    List.of(new RootDocument.NamedKey("seal", Bytes.utf8("seal"))));
        }

        @Override
        public EditionNumber wanted(KioskId kiosk) {
            return number;
        }

        @Override
        public void proven(SignedManifest shown) {
            manifest = manifest.or(() -> Optional.of(shown));
        }

        @Override
        public Optional<SignedManifest> manifest(KioskId kiosk) {
            return manifest;
        }

        @Override
        public Optional<byte[]> snapshot(EditionNumber asked) {
            return asked.equals(number) ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty();
        }

        @Override
        public Optional<byte[]> delta(EditionNumber to, EditionNumber from) {
            return to.equals(number) ? Optional.of(new byte[] {4}) : Optional.empty();
        }

        @Override
        public Optional<byte[]> media(Sha256 hash) {
            return hash.equals(Sha256.of(MEDIUM)) ? Optional.of(MEDIUM.clone()) : Optional.empty();
        }

        private static KeyPair key() {
            try {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Envelopes in memory.
    static final class TestIntake implements EnvelopeIntake {
        final List<SealedEnvelope> envelopes = new ArrayList<>();
        final List<ReturnedEnvelope> returned = new ArrayList<>();

        @Override
        public Acknowledgement accept(SealedEnvelope envelope) {
            envelopes.add(envelope);
            return new Acknowledgement(envelope.id(), NOON);
        }

        @Override
        public Acknowledgement takeBack(ReturnedEnvelope back) {
            returned.add(back);
            return back.word().orElseThrow();
        }

        @Override
        public EnvelopeList lost(EnvelopeList kept) {
            return new EnvelopeList(kept.envelopes().subList(1, kept.envelopes().size()));
        }

        @Override
        public boolean isBehind(KioskId kiosk, EnvelopeMark kept) {
            return kept.count() > envelopes.size();
        }
    }

    /// A root document that nobody signed.
    record Unsigned(RootDocument document) implements RootSource {
        @Override
        public Optional<SignedRoot> signed() {
            return Optional.empty();
        }

        @Override
        public Optional<SignedRoot> find(long version) {
            return Optional.empty();
        }
    }
}
