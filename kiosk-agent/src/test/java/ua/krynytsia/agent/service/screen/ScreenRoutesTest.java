// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.service.desk.Outcomes;
import ua.krynytsia.agent.service.desk.TestDesk;
import ua.krynytsia.agent.service.entrance.Badge;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.PinHash;
import ua.krynytsia.agent.service.entrance.Sessions;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;
import ua.krynytsia.wire.service.ServiceView;

final class ScreenRoutesTest {
    private static final String PIN = "482159";

    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Badge> badge = Optional.of(new Badge("olena", clock.instant()));
    private TestDesk kiosk;
    private WebServer server;

    @BeforeEach
    void open() {
        FileDisk disk = FileDisk.at(directory);
        kiosk = new TestDesk(disk, clock, Optional.empty());
        var entrance = new Entrance(disk, () -> badge, kiosk.audit, new HealthBoard(clock), clock);
        entrance.pins().keep(PinHash.of(PIN, new SecureRandom()));
        var sessions = new Sessions(Duration.ofMinutes(10), clock, new SecureRandom());
        var routes = new ScreenRoutes(entrance, sessions, kiosk.desk);
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .routing(routes::setup)
                        .build()
                        .start();
    }

    @AfterEach
    void close() {
        server.stop();
        client.close();
    }

    @Test
    void cardAndPinOpenTheViewAndItsActions() throws Exception {
        ServiceSession session = enter();

        assertThat(session.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        ServiceView view = read(get("/v1/service/view", session), ServiceView.class);
        assertThat(view.groups()).hasSize(1);
        assertThat(view.actions()).extracting(ServiceView.Action::id).contains("sync", "reboot");
        var done =
                read(post("/v1/service/actions/sync", session, new byte[0]), ServiceOutcome.class);
        assertThat(done.isDone()).isTrue();
        assertThat(kiosk.asked).containsExactly("sync");
        assertThat(kiosk.audited()).containsExactly("olena sync done", "olena enter done");
    }

    @Test
    void wrongPinAndMissingCardAreRefusedInWords() throws Exception {
        HttpResponse<byte[]> wrong = post("/v1/service/sessions", "000000");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(WireJson.read(wrong.body(), Refusal.class).message().in("uk"))
                .isEqualTo("PIN-код не підходить.");

        badge = Optional.empty();
        clock.move(Duration.ofSeconds(2));
        HttpResponse<byte[]> noCard = post("/v1/service/sessions", PIN);
        assertThat(noCard.statusCode()).isEqualTo(403);
        assertThat(WireJson.read(noCard.body(), Refusal.class).message().in("en")).contains("card");
    }

    @Test
    void withoutASessionNothingIsShownOrDone() throws Exception {
        var stranger = new ServiceSession("x", clock.instant());

        assertThat(get("/v1/service/view", stranger).statusCode()).isEqualTo(403);
        assertThat(post("/v1/service/actions/reboot", stranger, new byte[0]).statusCode())
                .isEqualTo(403);
        assertThat(kiosk.asked).isEmpty();
    }

    @Test
    void sessionEndsWhenTheTechnicianIsDoneAndByItself() throws Exception {
        ServiceSession first = enter();
        HttpRequest leave = request("/v1/service/sessions", first).DELETE().build();
        assertThat(client.send(leave, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        assertThat(get("/v1/service/view", first).statusCode()).isEqualTo(403);

        ServiceSession second = enter();
        clock.move(Duration.ofMinutes(9));
        assertThat(get("/v1/service/view", second).statusCode()).isEqualTo(200);
        clock.move(Duration.ofMinutes(10));
        assertThat(get("/v1/service/view", second).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNotOfferedIsMissing() throws Exception {
        ServiceSession session = enter();

        assertThat(post("/v1/service/actions/nothing", session, new byte[0]).statusCode())
                .isEqualTo(404);
    }

    @Test
    void testOfTheScreenGoesIntoTheAudit() throws Exception {
        ServiceSession session = enter();
        byte[] outcome = WireJson.write(Outcomes.done("Усе торкнуто.", "All was touched."));

        assertThat(post("/v1/service/results/touch", session, outcome).statusCode()).isEqualTo(204);
        assertThat(kiosk.audited()).contains("olena test-touch done");
    }

    private ServiceSession enter() throws Exception {
        HttpResponse<byte[]> response = post("/v1/service/sessions", PIN);
        assertThat(response.statusCode()).isEqualTo(201);
        return WireJson.read(response.body(), ServiceSession.class);
    }

    private HttpResponse<byte[]> post(String path, String pin) throws Exception {
        return post(
                path,
                new ServiceSession("x", clock.instant()),
                WireJson.write(new ServicePin(pin)));
    }

    private HttpResponse<byte[]> post(String path, ServiceSession session, byte[] body)
            throws Exception {
        return client.send(
                request(path, session).POST(BodyPublishers.ofByteArray(body)).build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, ServiceSession session) throws Exception {
        return client.send(request(path, session).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, ServiceSession session) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header(ServiceSession.HEADER, session.token());
    }

    private static <T> T read(HttpResponse<byte[]> response, Class<T> type) {
        assertThat(response.statusCode()).isEqualTo(200);
        return WireJson.read(response.body(), type);
    }
}
