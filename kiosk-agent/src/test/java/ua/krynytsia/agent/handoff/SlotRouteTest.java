// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.SlotSignature;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HandOffSlot;
import ua.krynytsia.wire.fleet.SignedSlot;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;

/// Over a real port, without any server.
@Timeout(60)
final class SlotRouteTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final KioskId KIOSK = new KioskId("kiosk-07");

    private final KeyPair own = Keys.pair(new SecureRandom());
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Slots.Holder> holder = Optional.of(new Slots.Holder(KIOSK, own.getPrivate()));
    private WebServer server;

    @BeforeEach
    void start() {
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        var route = new SlotRoute(new Slots(() -> holder, clock, new SecureRandom()));
        HttpRouting.Builder routing = HttpRouting.builder();
        route.setup(routing);
        server = WebServer.builder().host("127.0.0.1").port(0).routing(routing).build().start();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop();
    }

    @Test
    void slotVerifiesWithTheKeyOfTheCertificateAndWithNoOther() throws Exception {
        SignedSlot signed = opened();

        HandOffSlot slot = SlotSignature.verify(signed, own.getPublic(), NOW);

        assertThat(slot.kiosk()).isEqualTo(KIOSK);
        assertThat(slot.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(slot.files()).isEqualTo(5);
        assertThat(slot.bytes()).isEqualTo(50L << 20);
        var stranger = Keys.pair(new SecureRandom()).getPublic();
        assertThatThrownBy(() -> SlotSignature.verify(signed, stranger, NOW))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(
                        () -> SlotSignature.verify(signed, own.getPublic(), NOW.plusSeconds(601)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void everySlotHasAnotherId() throws Exception {
        var ids = new HashSet<UUID>();
        for (int i = 0; i < Slots.MOST_OPEN; i++) {
            ids.add(WireJson.read(opened().slot().toArray(), HandOffSlot.class).id());
        }
        assertThat(ids).hasSize(Slots.MOST_OPEN);
    }

    @Test
    void fourthIsRefusedInWordsUntilTheFirstHasEnded() throws Exception {
        for (int i = 0; i < Slots.MOST_OPEN; i++) {
            opened();
            now.set(now.get().plusSeconds(60));
        }

        HttpResponse<byte[]> fourth = post();
        now.set(NOW.plusSeconds(600));

        assertThat(fourth.statusCode()).isEqualTo(409);
        assertThat(WireJson.read(fourth.body(), Refusal.class).message().in("uk"))
                .contains("за десять хвилин");
        assertThat(opened()).isNotNull();
        assertThat(post().statusCode()).isEqualTo(409);
    }

    @Test
    void clockSetBackDoesNotKeepSlotsAway() throws Exception {
        for (int i = 0; i < Slots.MOST_OPEN; i++) {
            opened();
        }
        now.set(NOW.minus(Duration.ofDays(3650)));

        assertThat(post().statusCode()).isEqualTo(201);
    }

    @Test
    void kioskThatIsNotEnrolledSaysSo() throws Exception {
        holder = Optional.empty();

        HttpResponse<byte[]> answer = post();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(WireJson.read(answer.body(), Refusal.class).message().in("en"))
                .contains("not yet connected");
    }

    private SignedSlot opened() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post();
        assertThat(answer.statusCode()).isEqualTo(201);
        return WireJson.read(answer.body(), SignedSlot.class);
    }

    private HttpResponse<byte[]> post() throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + LocalPaths.SLOTS);
        var request = HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
