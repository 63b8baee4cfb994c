// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.alerts.feed.DangerFeed.Answer;

/// Against a real HTTP server that answers, hangs and breaks.
@Timeout(60)
final class AlertsInUaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @TempDir Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer service;
    private volatile HttpHandler handler = exchange -> send(exchange, 200, "\"N\"");

    @BeforeEach
    void listen() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/",
                exchange -> {
                    asked.add(
                            exchange.getRequestMethod()
                                    + " "
                                    + exchange.getRequestURI()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization"));
                    handler.handle(exchange);
                });
        service.start();
        Files.writeString(folder.resolve("token"), "secret-word\n");
    }

    @AfterEach
    void stop() {
        over.countDown();
        service.stop(0);
    }

    @Test
    void saysWhatTheServiceSays() {
        AlertsInUa feed = feed();

        assertThat(feed.ask().join()).isEqualTo(new Answer.Calm());
        handler = exchange -> send(exchange, 200, "\"A\"\n");
        assertThat(feed.ask().join()).isEqualTo(new Answer.Danger());
        handler = exchange -> send(exchange, 200, "\"P\"");
        assertThat(feed.ask().join()).isEqualTo(new Answer.Danger());
        assertThat(asked)
                .first()
                .isEqualTo("GET /v1/iot/active_air_raid_alerts/351.json Bearer secret-word");
    }

    @Test
    void notChangedMeansAsBefore() {
        handler =
                exchange -> {
                    boolean isKnown = exchange.getRequestHeaders().containsKey("If-Modified-Since");
                    exchange.getResponseHeaders()
                            .add("Last-Modified", "Sun, 22 Nov 2026 12:00:00 GMT");
                    if (isKnown) {
                        exchange.sendResponseHeaders(304, -1);
                        exchange.close();
                    } else {
                        send(exchange, 200, "\"A\"");
                    }
                };
        AlertsInUa feed = feed();

        assertThat(feed.ask().join()).isEqualTo(new Answer.Danger());
        assertThat(feed.ask().join()).isEqualTo(new Answer.Danger());
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "\" \"", "\"X\"", "{\"alerts\":[]}", "<html>"})
    void whatIsNotUnderstoodIsSilence(String body) {
        handler = exchange -> send(exchange, 200, body);

        assertThat(feed().ask().join()).isInstanceOf(Answer.Silent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 301, 401, 429, 500, 503})
    void anotherStatusIsSilence(int status) {
        handler =
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                };

        assertThat(feed().ask().join()).isInstanceOf(Answer.Silent.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void hangingBeforeOrWithinTheAnswerIsSilenceInTime() {
        handler = _ -> await();
        assertThat(feed().ask().join()).isEqualTo(new Answer.Silent("no answer in time"));

        handler =
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('"');
                    exchange.getResponseBody().flush();
                    await();
                };
        assertThat(feed().ask().join()).isEqualTo(new Answer.Silent("no answer in time"));
    }

    @Test
    void anAnswerTooLongIsSilence() {
        handler = exchange -> send(exchange, 200, "\"" + "A".repeat(100_000) + "\"");

        assertThat(feed().ask().join()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void breakingOffAndNobodyThereAreSilence() {
        handler = HttpExchange::close;
        AlertsInUa feed = feed();
        assertThat(feed.ask().join()).isInstanceOf(Answer.Silent.class);

        service.stop(0);
        assertThat(feed.ask().join()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void withoutATokenItDoesNotBegin() {
        var place = new FeedPlace(URI.create("http://localhost"), folder.resolve("none"), "351");

        assertThatThrownBy(() -> new AlertsInUa(place, PATIENCE))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("token");
    }

    private AlertsInUa feed() {
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        return new AlertsInUa(new FeedPlace(address, folder.resolve("token"), "351"), PATIENCE);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
