// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;

/// Against a real socket that answers as the agent does.
final class StatusCommandTest {
    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private HttpServer agent;
    private Path access;
    private String answer = "";
    private String asked = "";

    @BeforeEach
    void start() throws IOException {
        agent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        agent.createContext("/status", this::answer);
        agent.start();
        access = directory.resolve("access.json");
        Files.write(
                access, WireJson.write(new LocalAccess(agent.getAddress().getPort(), "secret")));
    }

    @AfterEach
    void stop() {
        agent.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"READER_READY, 0", "READER_ABSENT, 0", "DISK_LOW, 1", "DISK_WRITE_FAILED, 2"})
    void exitCodeSaysHowTheKioskIs(HealthCode code, int exitCode) {
        answer = StatusText.render(StatusFixture.view(code), "uk");

        assertThat(run("--access", access.toString())).isEqualTo(exitCode);
        assertThat(out.toString()).isEqualTo(answer);
    }

    @Test
    void textIsAskedForInTheLanguageWanted() {
        answer = StatusText.render(StatusFixture.view(HealthCode.DISK_LOW), "en");

        run("--access", access.toString(), "--lang", "en");

        assertThat(asked).isEqualTo("format=text&lang=en");
        assertThat(out.toString())
                .startsWith("krynytsia-agent: degraded\nkiosk-07 · Works with less")
                .contains("[Degraded] The disk is almost full.\n    Technician: free some space");
    }

    @Test
    void agentThatIsNotThereIsNotRunning() {
        agent.stop(0);

        assertThat(run("--access", access.toString())).isEqualTo(StatusCommand.NOT_RUNNING);
        assertThat(out.toString()).contains("Агент не відповідає");
    }

    @Test
    void missingOrBrokenAccessFileIsNotRunning() throws IOException {
        Files.writeString(access, "{");
        assertThat(run("--access", access.toString())).isEqualTo(StatusCommand.NOT_RUNNING);

        Files.delete(access);
        assertThat(run("--access", access.toString())).isEqualTo(StatusCommand.NOT_RUNNING);
    }

    @Test
    void strangerOnThePortIsNotTheAgent() {
        answer = "<html>something else</html>";

        assertThat(run("--access", access.toString())).isEqualTo(StatusCommand.NOT_RUNNING);
        assertThat(out.toString()).doesNotContain("something else");
    }

    @Test
    void wrongOptionsAreNotMistakenForAFault() {
        assertThat(run("--speak", "up")).isEqualTo(64);
    }

    private int run(String... arguments) {
        return new CommandLine(new StatusCommand()).setOut(new PrintWriter(out)).execute(arguments);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked = exchange.getRequestURI().getQuery();
            byte[] body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
