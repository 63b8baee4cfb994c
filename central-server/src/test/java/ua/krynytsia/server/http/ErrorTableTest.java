// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.http.HttpRouting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.krynytsia.wire.KioskId;

@Timeout(60)
final class ErrorTableTest {
    private static final int LIMIT = 1000;

    private final RateLimit rate = new RateLimit(2, Duration.ofMinutes(5), Clock.systemUTC());
    private Port port;
    private HttpClient http;

    @BeforeEach
    void open() {
        var routing = HttpRouting.builder();
        new ErrorTable(ErrorPage.json()).addTo(routing);
        routing.put("/json", (req, res) -> Bodies.sendJson(res, Bodies.json(req, KioskId.class)))
                .put("/bytes", (req, res) -> res.send(Bodies.bytes(req, LIMIT)))
                .get(
                        "/limited",
                        (req, res) -> {
                            rate.require("key");
                            res.send("ok");
                        })
                .get(
                        "/broken",
                        (req, res) -> {
                            throw new IllegalStateException("jdbc:h2:secret place");
                        });
        port = Port.open("test", new Port.Address("127.0.0.1", 0), Optional.empty(), routing);
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterEach
    void close() {
        http.close();
        port.close();
    }

    @Test
    void wordsThatDoNotReadAreABadRequestInBothLanguages() throws Exception {
        HttpResponse<String> answer = put("/json", new byte[] {'{'});

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Запит не вдалося прочитати").contains("\"en\"");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/nothing").body()).contains("немає");
    }

    @Test
    void aFailureInsideSaysOnlyItsNumber() throws Exception {
        HttpResponse<String> answer = get("/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Номер для адміністратора")
                .doesNotContain("jdbc")
                .doesNotContain("IllegalState");
    }

    @Test
    void tooMuchIsRefusedByItsLengthAndWhileItStreams() throws Exception {
        assertThat(put("/bytes", new byte[LIMIT]).statusCode()).isEqualTo(200);
        assertThat(put("/bytes", new byte[LIMIT + 1]).statusCode()).isEqualTo(413);
        HttpRequest.BodyPublisher unsized =
                HttpRequest.BodyPublishers.ofInputStream(() -> zeros(LIMIT + 1));

        assertThat(send("/bytes", unsized).statusCode()).isEqualTo(413);
    }

    @Test
    void attemptsAreCounted() throws Exception {
        assertThat(get("/limited").statusCode()).isEqualTo(200);
        assertThat(get("/limited").statusCode()).isEqualTo(200);
        assertThat(get("/limited").statusCode()).isEqualTo(429);
    }

    private static InputStream zeros(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String path, byte[] body)
            throws IOException, InterruptedException {
        return send(path, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path)).PUT(body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port.number() + path);
    }
}
