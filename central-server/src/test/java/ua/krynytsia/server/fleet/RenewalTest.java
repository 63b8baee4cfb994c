// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.certificates.Renewals;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.RenewalReply;
import ua.krynytsia.wire.fleet.RenewalRequest;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.service.ServiceAudit;

/// How one certificate of a terminal follows another, over the port itself.
@Timeout(60)
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class RenewalTest {
    private static final KioskId KIOSK = new KioskId("kiosk-01");

    @Parameter private TestDatabase database;
    @TempDir Path data;
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private FleetFixture fleet;
    private TestTerminal old;
    private TestTerminal next;

    @BeforeEach
    void open() {
        InstantSource source = now::get;
        now.set(InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS));
        fleet = new FleetFixture(database, data, source.withZone(ZoneOffset.UTC));
        old = fleet.terminal(KIOSK.value());
        next = fleet.terminal(KIOSK.value());
        old.enrol();
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void aCertificateLivesAYear() {
        Instant end = TestTerminal.chain(renewed(old)).getFirst().getNotAfter().toInstant();

        assertThat(Duration.between(now.get(), end))
                .isBetween(Duration.ofDays(365).minusSeconds(2), Duration.ofDays(365));
    }

    @Test
    void bothSpeakForTheTerminalUntilTheNewOneWasUsed() {
        String chain = renewed(old);
        assertThat(status(old)).isEqualTo(404);

        next.show(TestTerminal.chain(chain));

        assertThat(status(next)).isEqualTo(404);
        assertThat(status(old)).isEqualTo(401);
        assertThat(status(next)).isEqualTo(404);
    }

    @Test
    void theSameRequestGetsTheSameCertificate() {
        String chain = renewed(old);

        assertThat(renewed(old)).isEqualTo(chain);
        next.show(TestTerminal.chain(chain));
        assertThat(renewed(next)).isEqualTo(chain);
    }

    @Test
    void whatWasNeverUsedGivesWayToTheNextRequest() {
        TestTerminal forgotten = fleet.terminal(KIOSK.value());
        forgotten.show(TestTerminal.chain(renewed(old, forgotten)));
        next.show(TestTerminal.chain(renewed(old)));

        assertThat(status(forgotten)).isEqualTo(401);
        assertThat(status(next)).isEqualTo(404);
    }

    @Test
    void aGraceEndsTheOldOneWhereTheNewOneIsNeverUsed() {
        next.show(TestTerminal.chain(renewed(old)));

        now.set(now.get().plus(Renewals.GRACE).plusSeconds(1));

        assertThat(status(old)).isEqualTo(401);
        assertThat(status(next)).isEqualTo(404);
    }

    @Test
    void aRevokedTerminalIsNobodyByEitherCertificate() {
        next.show(TestTerminal.chain(renewed(old)));

        fleet.enrolments.revoke(KIOSK, "test");

        assertThat(status(next)).isEqualTo(401);
        assertThat(status(old)).isEqualTo(401);
        assertThat(renewal(old, next).statusCode()).isEqualTo(401);
    }

    @Test
    void theNextAuthorityCertifiesWhoeverTrustsItAndThePresentIsLeftByItsHolders()
            throws Exception {
        Path place = data.resolve("followed");
        var random = new SecureRandom();
        var keys = new KeyFolder(place.resolve("keys"), random);
        Authority successor = Authorities.open(keys, random, Clock.systemUTC()).makeNext();
        try (var changing = new FleetFixture(database, place)) {
            TestTerminal one = changing.terminal(KIOSK.value());
            one.enrol();
            TestTerminal behind = changing.terminal("kiosk-02");
            behind.enrol();
            assertThat(holders(changing)).containsExactly(KIOSK, behind.kiosk);

            String still = certified(behind, behind, List.of(changing.authority.fingerprint()));
            behind.show(TestTerminal.chain(still));
            assertThat(status(behind)).isEqualTo(404);
            TestTerminal wish = changing.terminal(KIOSK.value());
            String chain =
                    certified(
                            one,
                            wish,
                            List.of(changing.authority.fingerprint(), successor.fingerprint()));
            assertThat(holders(changing)).as("until it is used").contains(KIOSK);
            wish.show(TestTerminal.chain(chain));
            assertThat(status(wish)).isEqualTo(404);

            TestTerminal.chain(chain).getFirst().verify(successor.certificate().getPublicKey());
            TestTerminal.chain(still)
                    .getFirst()
                    .verify(changing.authority.certificate().getPublicKey());
            assertThat(holders(changing)).containsExactly(behind.kiosk);
            changing.enrolments.revoke(behind.kiosk, "test");
            assertThat(holders(changing)).isEmpty();
        }
    }

    private static List<KioskId> holders(FleetFixture fleet) {
        return fleet.enrolments.renewals().listHolders();
    }

    private static String certified(TestTerminal by, TestTerminal wish, List<Sha256> trusted) {
        var request = new RenewalRequest(by.kiosk, wish.signingRequest(), Optional.of(trusted));
        HttpResponse<String> answer = by.put(FleetPaths.CERTIFICATE, request);
        return WireJson.read(answer.body(), RenewalReply.class).certificate();
    }

    @Test
    void anotherTerminalsCertificateIsNotRenewed() {
        TestTerminal other = fleet.terminal("kiosk-02");
        other.enrol();

        assertThat(renewal(other, next).statusCode()).isEqualTo(403);
    }

    @Test
    void aStormOfRenewalsIsToldToWait() {
        for (int asked = 0; asked < 10; asked++) {
            assertThat(renewal(old, fleet.terminal(KIOSK.value())).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> tooOften = renewal(old, next);

        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void theDeedsOfTechniciansEnterTheAuditOnce() {
        var deed =
                new ServiceAudit.Deed(
                        UUID.randomUUID(), FleetFixture.NOON, "Олена", "restart-app", "done");
        var said = new ServiceAudit(KIOSK, List.of(deed));

        assertThat(old.put(FleetPaths.AUDIT, said).statusCode()).isEqualTo(204);
        assertThat(old.put(FleetPaths.AUDIT, said).statusCode()).isEqualTo(204);

        assertThat(fleet.audit.listRows(0, 100))
                .filteredOn(row -> row.deed().action().equals("service-restart-app"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.who()).isEqualTo("kiosk-01: Олена");
                    assertThat(row.deed().subject()).isEqualTo("kiosk-01");
                    assertThat(row.deed().fields()).contains("done");
                });
        assertThat(
                        old.put(
                                        FleetPaths.AUDIT,
                                        new ServiceAudit(new KioskId("kiosk-02"), List.of(deed)))
                                .statusCode())
                .isEqualTo(403);
    }

    private String renewed(TestTerminal by) {
        return renewed(by, next);
    }

    private static String renewed(TestTerminal by, TestTerminal wish) {
        HttpResponse<String> answer = renewal(by, wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return WireJson.read(answer.body(), RenewalReply.class).certificate();
    }

    private static HttpResponse<String> renewal(TestTerminal by, TestTerminal wish) {
        return by.put(FleetPaths.CERTIFICATE, new RenewalRequest(KIOSK, wish.signingRequest()));
    }

    private static int status(TestTerminal terminal) {
        return terminal.get(FleetPaths.MANIFEST).statusCode();
    }
}
