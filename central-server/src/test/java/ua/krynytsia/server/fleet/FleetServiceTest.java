// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLHandshakeException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.rules.receipt.EnvelopeSum;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.HealthAnswer;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

@Timeout(60)
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class FleetServiceTest {
    @Parameter private TestDatabase database;
    @TempDir Path data;
    private FleetFixture fleet;

    @BeforeEach
    void open() {
        fleet = new FleetFixture(database, data);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void anEnrolledTerminalIsKnownByTheNameInItsTicketNotInItsRequest() {
        TestTerminal terminal = fleet.terminal("kiosk-01");

        EnrolmentReply reply = terminal.enrol();

        assertThat(TestTerminal.chain(reply.certificate()).getFirst().getSubjectX500Principal())
                .hasToString("CN=kiosk-01");
        assertThat(reply.root()).isEqualTo(fleet.editions.root());
        assertThat(terminal.get(FleetPaths.MANIFEST).statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenIsGoodOnceAndForItsTerminalOnly() {
        String token = fleet.enrolments.issueToken(new KioskId("kiosk-01"), "test");

        assertThat(fleet.terminal("kiosk-02").enrol(token).statusCode()).isEqualTo(403);
        assertThat(fleet.terminal("kiosk-01").enrol("guessed").statusCode()).isEqualTo(403);
        assertThat(fleet.terminal("kiosk-01").enrol(token).statusCode()).isEqualTo(200);
        assertThat(fleet.terminal("kiosk-01").enrol(token).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOlderThanADayIsRefused() {
        fleet.close();
        var now = new AtomicReference<>(FleetFixture.NOON);
        InstantSource source = now::get;
        fleet = new FleetFixture(database, data, source.withZone(ZoneOffset.UTC));
        String token = fleet.enrolments.issueToken(new KioskId("kiosk-01"), "test");

        now.set(FleetFixture.NOON.plus(Duration.ofHours(24)));

        assertThat(fleet.terminal("kiosk-01").enrol(token).statusCode()).isEqualTo(403);
    }

    @Test
    void everyEnrolmentGetsAReceiptPrefixOfItsOwn() {
        String first = fleet.terminal("kiosk-01").enrol().receiptPrefix();
        String second = fleet.terminal("kiosk-02").enrol().receiptPrefix();
        String again = fleet.terminal("kiosk-01").enrol().receiptPrefix();

        assertThat(List.of(first, second, again)).doesNotHaveDuplicates();
    }

    @Test
    void withoutACertificateOrWithAForeignOneTheTerminalIsNobody() {
        TestTerminal bare = fleet.terminal("kiosk-01");
        TestTerminal foreign = fleet.terminal("kiosk-01");
        fleet.terminal("kiosk-01").enrol();
        var random = new SecureRandom();
        Authority other =
                Authorities.open(
                                new KeyFolder(data.resolve("other"), random),
                                random,
                                Clock.systemUTC())
                        .current();
        var certificate = other.certify(foreign.kiosk, foreign.signingRequest()).orElseThrow();
        foreign.show(List.of(certificate, other.certificate()));

        assertThat(bare.get(FleetPaths.MANIFEST).statusCode()).isEqualTo(401);
        assertThat(bare.get(FleetPaths.EVENTS).statusCode()).isEqualTo(401);
        assertThat(bare.put(FleetPaths.HEALTH, report("kiosk-01")).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> foreign.get(FleetPaths.MANIFEST))
                .hasRootCauseInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void aRevokedTerminalIsNobodyAndItsStreamEnds() throws IOException {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        try (BufferedReader events = events(terminal)) {
            assertThat(nextData(events)).isEqualTo("0");

            fleet.enrolments.revoke(terminal.kiosk, "test");

            assertThat(events.lines().filter(line -> line.startsWith("data"))).isEmpty();
        }
        assertThat(terminal.get(FleetPaths.MANIFEST).statusCode()).isEqualTo(401);
    }

    @Test
    void enrollingAgainEndsTheFormerCertificate() {
        TestTerminal stolen = fleet.terminal("kiosk-01");
        stolen.enrol();

        fleet.terminal("kiosk-01").enrol();

        assertThat(stolen.get(FleetPaths.MANIFEST).statusCode()).isEqualTo(401);
    }

    @Test
    void theStreamTellsTheWantedEditionAtOnceAndAtEachPublication() throws IOException {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        fleet.editions.publish();
        try (BufferedReader events = events(terminal)) {
            assertThat(nextData(events)).isEqualTo("1");

            fleet.editions.publish();
            fleet.streams.announce(fleet.editions::wanted);

            assertThat(nextData(events)).isEqualTo("2");
        }
    }

    @Test
    void silenceOnTheStreamIsFilledWithComments() throws IOException {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        try (BufferedReader events = events(terminal)) {
            assertThat(events.lines().filter(line -> line.startsWith(":")).findFirst()).isPresent();
        }
    }

    @Test
    void theManifestVerifiesAndIsNotSentTwice() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        EnrolmentReply reply = terminal.enrol();
        fleet.editions.publish();

        var answer = terminal.get(FleetPaths.MANIFEST);
        var signed = WireJson.read(answer.body(), SignedManifest.class);
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(EditionSignature.verify(signed, reply.root()).number())
                .isEqualTo(new EditionNumber(1));
        assertThat(terminal.get(FleetPaths.MANIFEST, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void editionsComeWithTheirLength() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        fleet.editions.publish();

        var snapshot = terminal.get("/fleet/v1/editions/1/snapshot");
        var delta = terminal.get("/fleet/v1/editions/1/delta/0");

        assertThat(snapshot.headers().firstValue("Content-Length")).contains("3");
        assertThat(snapshot.headers().firstValue("Content-Type")).contains("application/zstd");
        assertThat(delta.headers().firstValue("Content-Length")).contains("1");
        for (String unknown : List.of("9", "x", "-1", "99999999999999999999")) {
            assertThat(terminal.get("/fleet/v1/editions/" + unknown + "/snapshot").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void mediaComeWholeOrInParts() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        String path = "/fleet/v1/media/" + Sha256.of(FleetFixture.MEDIUM);

        var part = terminal.get(path, "Range", "bytes=2-");
        var beyond = terminal.get(path, "Range", "bytes=99-");

        assertThat(terminal.get(path).body()).isEqualTo("a picture");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("picture");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-8/9");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(terminal.get("/fleet/v1/media/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whatResidentsFoundOfUseIsTakenFromTheirOwnTerminalOnly() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        var day = LocalDate.of(2026, 11, 22);
        var own = new RatingCounts(new KioskId("kiosk-01"), day, List.of());
        var foreign = new RatingCounts(new KioskId("kiosk-02"), day, List.of());

        assertThat(terminal.put(FleetPaths.RATINGS, own).statusCode()).isEqualTo(204);
        assertThat(terminal.put(FleetPaths.RATINGS, foreign).statusCode()).isEqualTo(403);
        assertThat(fleet.ratings).containsExactly(own);
    }

    @Test
    void anEnvelopeIsTakenFromItsOwnTerminalOnly() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        SealedEnvelope own = envelope("kiosk-01");
        SealedEnvelope foreign = envelope("kiosk-02");

        var answer = terminal.put("/fleet/v1/envelopes/" + own.id(), own);

        assertThat(WireJson.read(answer.body(), Acknowledgement.class).envelope())
                .isEqualTo(own.id());
        assertThat(terminal.put("/fleet/v1/envelopes/" + foreign.id(), foreign).statusCode())
                .isEqualTo(403);
        assertThat(terminal.put("/fleet/v1/envelopes/" + UUID.randomUUID(), own).statusCode())
                .isEqualTo(400);
        assertThat(fleet.intake.envelopes).containsExactly(own);
    }

    @Test
    void aTerminalThatKeepsMoreIsAskedForItAndGivesItsOwnOnly() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        SealedEnvelope own = envelope("kiosk-01");
        var word = new Acknowledgement(own.id(), FleetFixture.NOON);
        var back = new ReturnedEnvelope(own, Optional.of(word));
        String path = FleetPaths.RETURNED.replace("{id}", own.id().toString());
        var mark =
                new EnvelopeMark(
                        1,
                        Optional.of(FleetFixture.NOON),
                        Optional.of(FleetFixture.NOON),
                        EnvelopeSum.of(List.of(own.id())));

        HttpResponse<String> silent = terminal.put(FleetPaths.HEALTH, report("kiosk-01"));
        HttpResponse<String> asked =
                terminal.put(FleetPaths.HEALTH, report("kiosk-01").keeping(mark));
        var list = new EnvelopeList(List.of(UUID.randomUUID(), own.id()));
        HttpResponse<String> lost = terminal.put(FleetPaths.KEPT, list);

        assertThat(silent.statusCode()).isEqualTo(204);
        assertThat(WireJson.read(asked.body(), HealthAnswer.class).isBehind()).isTrue();
        assertThat(WireJson.read(lost.body(), EnvelopeList.class).envelopes())
                .containsExactly(own.id());
        assertThat(WireJson.read(terminal.put(path, back).body(), Acknowledgement.class))
                .isEqualTo(word);
        var foreign = new ReturnedEnvelope(envelope("kiosk-02"), Optional.empty());
        String elsewhere = FleetPaths.RETURNED.replace("{id}", foreign.envelope().id().toString());
        assertThat(terminal.put(elsewhere, foreign).statusCode()).isEqualTo(403);
        assertThat(terminal.put(elsewhere, back).statusCode()).isEqualTo(400);
        assertThat(fleet.intake.returned).containsExactly(back);
    }

    @Test
    void whatIsNotAWireWordIsABadRequestInBothLanguages() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();

        var answer = terminal.put(FleetPaths.HEALTH, "words");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"uk\"").contains("\"en\"");
        assertThat(terminal.get("/fleet/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aTerminalIsUnknownThenOnlineAndOfflineAsSoonAsItDies() throws IOException {
        fleet.enrolments.issueToken(new KioskId("kiosk-01"), "test");
        assertThat(fleet.view("kiosk-01").state()).isEqualTo(KioskView.State.UNKNOWN);
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        BufferedReader events = events(terminal);
        nextData(events);
        assertThat(terminal.put(FleetPaths.HEALTH, report("kiosk-01")).statusCode()).isEqualTo(204);
        assertThat(fleet.view("kiosk-01").state()).isEqualTo(KioskView.State.ONLINE);

        terminal.die();

        while (fleet.view("kiosk-01").state() != KioskView.State.OFFLINE) {
            Thread.onSpinWait();
        }
        assertThat(fleet.view("kiosk-01").latest().orElseThrow().report())
                .isEqualTo(report("kiosk-01"));
    }

    @Test
    void aHealthReportSpeaksForItsOwnTerminalOnlyAndItsTroublesAreRemembered() {
        TestTerminal terminal = fleet.terminal("kiosk-01");
        terminal.enrol();
        var reader =
                new HealthSignal(
                        "reader-absent",
                        HealthSignal.Severity.DEGRADED,
                        LocalizedText.of("Немає зчитувача"),
                        LocalizedText.of("Перевірте кабель"),
                        FleetFixture.NOON);

        assertThat(terminal.put(FleetPaths.HEALTH, report("kiosk-02")).statusCode()).isEqualTo(403);
        terminal.put(FleetPaths.HEALTH, report("kiosk-01", reader));
        terminal.put(FleetPaths.HEALTH, report("kiosk-01"));

        assertThat(fleet.history.listTransitions(terminal.kiosk, 10))
                .extracting(KioskHistory.Transition::code, KioskHistory.Transition::began)
                .containsExactly(
                        Tuple.tuple("reader-absent", false), Tuple.tuple("reader-absent", true));
    }

    private static HealthReport report(String kiosk, HealthSignal... signals) {
        return new HealthReport(
                new KioskId(kiosk),
                FleetFixture.NOON,
                "0.1.0",
                EditionProgress.NOTHING,
                List.of(signals),
                0);
    }

    private static SealedEnvelope envelope(String kiosk) {
        Bytes bytes = Bytes.of(new byte[] {1});
        return new SealedEnvelope(UUID.randomUUID(), new KioskId(kiosk), "seal-1", bytes, bytes);
    }

    private static BufferedReader events(TestTerminal terminal) {
        InputStream body = terminal.open(FleetPaths.EVENTS).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String nextData(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data:")) {
                return line.substring("data:".length()).strip();
            }
        }
        throw new IOException("the stream ended");
    }
}
