// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.printer.PrinterState;
import ua.krynytsia.agent.printer.QueuedPrinter;
import ua.krynytsia.agent.printer.ReceiptPrinter;
import ua.krynytsia.agent.printer.simulated.SimulatedPrinter;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.PrintJob;
import ua.krynytsia.wire.local.Refusal;

/// Over a real port, with the simulated printer.
@Timeout(60)
final class PrintRouteTest {
    private static final PrintJob JOB =
            new PrintJob(
                    "Звернення прийнято",
                    List.of("Номер 07-123456-5", ""),
                    Optional.of("https://krynytsia.example/a/1"));

    @TempDir private Path run;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Supervisor threads =
            new Supervisor(
                    Sleeper.REAL,
                    RandomGenerator.getDefault(),
                    new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1)));

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void jobIsTakenAndComesOut() throws Exception {
        ReceiptPrinter printer = started();
        Path paper = run.resolve("printed/0001.png");

        assertThat(post(Optional.of(printer), WireJson.text(JOB)).statusCode()).isEqualTo(202);
        while (!Files.exists(paper)) {
            Thread.onSpinWait();
        }
        assertThat(run.resolve("printed/0001.txt"))
                .hasContent(
                        """
                        Звернення прийнято
                        Номер 07-123456-5

                        QR https://krynytsia.example/a/1
                        """);
    }

    @Test
    void printerWithoutPaperIsARefusalInWords() throws Exception {
        Files.writeString(run.resolve("printer"), "paper-out\n");
        ReceiptPrinter printer = started(PrinterState.PAPER_OUT);

        HttpResponse<byte[]> answer = post(Optional.of(printer), WireJson.text(JOB));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(WireJson.read(answer.body(), Refusal.class))
                .isEqualTo(new Refusal("", PrinterState.PAPER_OUT.words()));
        assertThat(run.resolve("printed")).doesNotExist();
    }

    @Test
    void kioskWithoutAPrinterRefusesToo() throws Exception {
        assertThat(post(Optional.empty(), WireJson.text(JOB)).statusCode()).isEqualTo(409);
    }

    private ReceiptPrinter started() {
        return started(PrinterState.READY);
    }

    private ReceiptPrinter started(PrinterState awaited) {
        var printer =
                new QueuedPrinter(
                        new SimulatedPrinter(run),
                        new HealthBoard(Clock.systemUTC()),
                        System::nanoTime);
        threads.platform("printer", printer);
        while (printer.state() != awaited) {
            Thread.onSpinWait();
        }
        return printer;
    }

    private HttpResponse<byte[]> post(Optional<ReceiptPrinter> printer, String body)
            throws Exception {
        HttpRouting.Builder routing = HttpRouting.builder();
        new PrintRoute(printer).setup(routing);
        WebServer server =
                WebServer.builder().host("127.0.0.1").port(0).routing(routing).build().start();
        try {
            var uri = URI.create("http://127.0.0.1:" + server.port() + LocalPaths.PRINT);
            return client.send(
                    HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build(),
                    BodyHandlers.ofByteArray());
        } finally {
            server.stop();
        }
    }
}
