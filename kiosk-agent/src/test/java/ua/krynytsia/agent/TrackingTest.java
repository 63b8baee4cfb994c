// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import ua.krynytsia.agent.central.Centre;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.agent.library.Town;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// A resident's question about an appeal through the whole daemon, over real sockets and mutual
/// TLS: answered by the server alone, and nothing of it left here.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class TrackingTest {
    private static final String NUMBER = "07-483923-Y";
    private static final String PIN = "719404";
    private static final String ANSWER = "Ліхтар на вулиці Ґонти замінено";
    private static final TrackingQuestion QUESTION = new TrackingQuestion(NUMBER, PIN);
    private static final String FOUND =
            """
            {"answer":"%s","kind":"found","number":"%s","registered":"2026-11-22T14:06:10Z",\
            "state":{"en":"Answered","uk":"Відповідь надано"},"submitted":"2026-11-22T14:05:00Z"}\
            """
                    .formatted(ANSWER, NUMBER);

    @TempDir Path directory;

    private final Press press = new Press();
    private final Centre centre = new Centre(press);
    private final HttpClient app = HttpClient.newHttpClient();
    private final Logger all = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("ua.krynytsia");
    private final Level usual = all.getLevel();
    private final Level usualOwn = own.getLevel();
    private final Logged logged = new Logged();

    @BeforeEach
    void listen() {
        SLF4JBridgeHandler.install();
        logged.start();
        all.setLevel(Level.INFO);
        own.setLevel(Level.DEBUG);
        all.addAppender(logged);
        centre.publish(press.put(Town.all()).print());
    }

    @AfterEach
    void stop() {
        all.detachAppender(logged);
        all.setLevel(usual);
        own.setLevel(usualOwn);
        SLF4JBridgeHandler.uninstall();
        app.close();
        centre.close();
    }

    @Test
    void theServersAnswerComesBackAsItIsAndNothingOfItStays() throws Exception {
        centre.answerTracking(FOUND);
        putTicket();
        try (Agent agent = start()) {
            centre.report();

            HttpResponse<String> found = ask(agent, QUESTION);

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).isEqualTo(FOUND);
            assertThat(found.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(centre.asked()).containsExactly(QUESTION);
            for (String other :
                    List.of(
                            "{\"kind\":\"no-match\"}",
                            "{\"kind\":\"too-many\",\"waitSeconds\":9}")) {
                centre.answerTracking(other);
                assertThat(ask(agent, QUESTION).body()).isEqualTo(other);
            }
            centre.answerTracking("{\"kind\":\"found\",\"number\":\"" + NUMBER + "\"}");
            assertThat(ask(agent, QUESTION).statusCode()).as("half an answer").isEqualTo(503);
        }

        nothingStays();
    }

    @Test
    void aServerThatTakesTheQuestionAndIsSilentIsGivenUpAfterTenSeconds() throws Exception {
        putTicket();
        try (Agent agent = start()) {
            centre.report();
            long begin = System.nanoTime();

            HttpResponse<String> answer = ask(agent, QUESTION);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(20));
        }

        nothingStays();
    }

    @Test
    void withoutTheServerNothingIsKeptForLater() throws Exception {
        centre.answerTracking(FOUND);
        putTicket();
        try (Agent agent = start()) {
            centre.report();
            centre.stop();

            assertThat(ask(agent, QUESTION).statusCode()).isEqualTo(503);

            centre.startAgain();
            centre.report();
            centre.report();
            assertThat(centre.asked()).isEmpty();
            HttpResponse<String> again = ask(agent, QUESTION);
            assertThat(WireJson.read(again.body(), TrackingAnswer.class))
                    .isInstanceOf(TrackingAnswer.Found.class);
        }

        nothingStays();
    }

    @Test
    void aKioskThatIsNotEnrolledHasNobodyToAsk() throws Exception {
        try (Agent agent = start()) {
            assertThat(ask(agent, QUESTION).statusCode()).isEqualTo(503);
        }

        nothingStays();
    }

    @Test
    void onlyTheScreenMayAskAndWhatIsNoQuestionIsNotRepeated() throws Exception {
        try (Agent agent = start()) {
            HttpRequest stranger =
                    HttpRequest.newBuilder(place(agent))
                            .POST(HttpRequest.BodyPublishers.ofByteArray(WireJson.write(QUESTION)))
                            .build();
            HttpResponse<String> longer = ask(agent, Map.of("number", NUMBER, "pin", PIN + "1"));
            HttpResponse<String> other = ask(agent, Map.of("number", NUMBER + NUMBER, "pin", PIN));

            assertThat(app.send(stranger, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
            assertThat(List.of(longer.statusCode(), other.statusCode())).containsOnly(400);
            assertThat(longer.body() + other.body()).doesNotContain(PIN, NUMBER);
        }

        nothingStays();
    }

    /// In no file of the daemon and in no line of its log.
    private void nothingStays() throws IOException {
        assertThat(logged.lines)
                .anyMatch(line -> line.contains("the agent is up"))
                .noneMatch(line -> line.contains(NUMBER) || line.contains(NUMBER.replace("-", "")))
                .noneMatch(line -> line.contains(PIN) || line.contains(ANSWER));
        int files = 0;
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String words : List.of(NUMBER, PIN, ANSWER)) {
                    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                        String sought =
                                new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
                        assertThat(bytes.contains(sought)).as(file.toString()).isFalse();
                    }
                }
            }
        }
        assertThat(files).isPositive();
    }

    private HttpResponse<String> ask(Agent agent, Object question) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(place(agent))
                        .header("Authorization", "Bearer " + agent.access().token())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(WireJson.write(question)))
                        .build();
        return app.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static URI place(Agent agent) {
        return URI.create("http://127.0.0.1:" + agent.access().port() + LocalPaths.TRACKING);
    }

    private void putTicket() throws IOException {
        Files.write(directory.resolve("ticket.json"), WireJson.write(centre.ticket("kiosk-01")));
    }

    private Agent start() {
        var config =
                new AgentConfig(
                        directory.resolve("one"),
                        directory.resolve("run"),
                        directory.resolve("ticket.json"),
                        new DeviceSettings(
                                List.of("simulated"),
                                "simulated",
                                "pir",
                                "none",
                                Duration.ofSeconds(20)),
                        0);
        var around =
                new Surroundings(
                        Clock.systemUTC(),
                        new SecureRandom(),
                        duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos() / 100));
        return Agent.start(config, around, FileDisk.at(config.data()));
    }

    /// Every word of every event, with its values and what went wrong.
    private static final class Logged extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(
                    event.getFormattedMessage()
                            + event.getKeyValuePairs()
                            + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }
}
