// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.service.entrance.PinFile;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.service.ServicePin;

/// The commands beside a real agent and without one.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class TechnicianTest {
    private static final String PIN = "482159";

    @TempDir private Path directory;
    private final StringWriter out = new StringWriter();
    private final InputStream console = System.in;
    private final Surroundings around =
            new Surroundings(
                    Clock.systemUTC(),
                    new SecureRandom(),
                    duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos() / 20));
    private Path config;

    @BeforeEach
    void configure() throws IOException {
        config = directory.resolve("agent.properties");
        Files.writeString(
                config,
                "data="
                        + directory.resolve("data")
                        + "\nrun="
                        + directory.resolve("run")
                        + "\n"
                        + "pins=simulated\nreaders=simulated\nservice=127.0.0.1:0\n");
    }

    @AfterEach
    void giveBack() {
        System.setIn(console);
    }

    @Test
    void pinIsTakenOverByARunningAgentAndNowhereInPlain() throws Exception {
        try (Agent agent = start()) {
            assertThat(agent.access().port()).isPositive();
            assertThat(run(PIN + "\n" + PIN + "\n", "set-pin", "--config", config.toString()))
                    .isZero();
        }

        assertThat(new PinFile(FileDisk.at(directory.resolve("data"))).find())
                .get()
                .satisfies(hash -> assertThat(hash.fits(PIN)).isTrue());
        assertThat(directory.resolve("data/service/pin.json")).content().doesNotContain(PIN);
        assertThat(out.toString()).doesNotContain(PIN);
    }

    @Test
    void pinIsSetWithoutAnAgent() throws Exception {
        start().close();

        assertThat(run(PIN + "\n" + PIN + "\n", "set-pin", "--config", config.toString())).isZero();
        assertThat(new PinFile(FileDisk.at(directory.resolve("data"))).find()).isPresent();
    }

    @Test
    void pinsThatDifferOrAreShortAreNotSet() throws Exception {
        start().close();

        assertThat(run("482159\n482158\n", "set-pin", "--config", config.toString())).isEqualTo(64);
        assertThat(run("1234\n1234\n", "set-pin", "--config", config.toString())).isEqualTo(64);
        assertThat(run("", "set-pin", "--config", config.toString())).isEqualTo(64);
        assertThat(new PinFile(FileDisk.at(directory.resolve("data"))).find()).isEmpty();
    }

    @Test
    void doctorHearsWhatARunningAgentSays() throws Exception {
        try (Agent agent = start()) {
            assertThat(agent.access().port()).isPositive();

            assertThat(run("", "doctor", "--config", config.toString())).isEqualTo(2);
        }
        assertThat(out.toString())
                .contains("OK    налаштування читаються", "OK    папка даних доступна")
                .contains("FAIL  агент: потрібна людина", "не зареєстровано");
    }

    @Test
    void doctorExaminesATerminalWithoutAnAgent() throws Exception {
        start().close();
        Files.writeString(
                config, Files.readString(config) + "readers=rdm6300:/dev/no-such-reader\n");

        assertThat(run("", "doctor", "--config", config.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(out.toString())
                .contains("WARN  no such device: /dev/no-such-reader", "Check its cable")
                .contains("WARN  the agent does not run", "systemctl start kiosk-agent")
                .contains("FAIL  the kiosk is not enrolled", "ticket.json");
    }

    @Test
    void doctorNamesAWrongSetting() throws Exception {
        Files.writeString(config, "dtaa=/x\n");

        assertThat(run("", "doctor", "--config", config.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("FAIL", "dtaa");
    }

    @Test
    void bundleOfARunningAgentHoldsWhatItShouldAndNoSecrets() throws Exception {
        Path file = directory.resolve("bundle.zip");
        LocalAccess access;
        try (Agent agent = start()) {
            access = agent.access();
            run(PIN + "\n" + PIN + "\n", "set-pin", "--config", config.toString());
            Files.writeString(directory.resolve("run/card"), "67003B51C6\n");
            assertThat(enter(access, "999999")).isEqualTo(403);

            assertThat(run("", "support-bundle", "--config", config.toString(), file.toString()))
                    .isZero();
        }

        Map<String, String> files = unpacked(Files.readAllBytes(file));
        assertThat(files)
                .containsOnlyKeys(
                        "status.txt",
                        "status-en.txt",
                        "short.txt",
                        "events.txt",
                        "settings.txt",
                        "versions.txt",
                        "metrics.txt",
                        "threads.txt",
                        "storage.txt",
                        "journal.txt");
        String pinHash = Files.readString(directory.resolve("data/service/pin.json"));
        for (String content : files.values()) {
            assertThat(content)
                    .doesNotContain(PIN, "999999", access.token(), "67003B51C6", pinHash);
        }
        assertThat(files.get("storage.txt")).contains("service/pin.json");
        assertThat(files.get("events.txt")).contains("begun agent-started", "technician screen");
        assertThat(files.get("metrics.txt")).contains("krynytsia_link_online 0");
        assertThat(files.get("threads.txt")).contains("reader-1");
    }

    @Test
    void bundleIsWrittenWithoutAnAgentToo() throws Exception {
        start().close();
        Path file = directory.resolve("bundle.zip");

        assertThat(run("", "support-bundle", "--config", config.toString(), file.toString()))
                .isEqualTo(3);
        assertThat(unpacked(Files.readAllBytes(file)))
                .containsKeys("settings.txt", "storage.txt", "journal.txt");
    }

    @Test
    void figuresNeedNoTokenAndTheBundleDoes() throws Exception {
        try (Agent agent = start();
                var client = HttpClient.newHttpClient()) {
            client.send(to(agent, "/metrics"), BodyHandlers.discarding());
            String metrics = client.send(to(agent, "/metrics"), BodyHandlers.ofString()).body();
            int bundle =
                    client.send(to(agent, "/v1/service/bundle"), BodyHandlers.discarding())
                            .statusCode();

            assertThat(metrics)
                    .contains("krynytsia_health_signal{code=\"identity-missing\"")
                    .contains("krynytsia_local_requests_total{status=\"2xx\"} 1\n");
            assertThat(bundle).isEqualTo(401);
        }
    }

    @Test
    void pinAtTheScreenNeedsACardFirst() throws Exception {
        try (Agent agent = start()) {
            run(PIN + "\n" + PIN + "\n", "set-pin", "--config", config.toString());

            assertThat(enter(agent.access(), PIN)).isEqualTo(403);
        }
    }

    private static HttpRequest to(Agent agent, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + agent.access().port() + path))
                .build();
    }

    private static int enter(LocalAccess access, String pin) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + access.port()
                                                + "/v1/service/sessions"))
                        .header("Authorization", "Bearer " + access.token())
                        .POST(BodyPublishers.ofByteArray(WireJson.write(new ServicePin(pin))))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(WireJson.read(response.body(), Refusal.class).message().in("uk"))
                    .isEqualTo("Спершу прикладіть картку техніка.");
            return response.statusCode();
        }
    }

    private Agent start() {
        AgentConfig settings = AgentConfig.of(AgentConfig.read(config));
        return Agent.start(settings, around, FileDisk.at(settings.data()));
    }

    private int run(String typed, String... arguments) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
        return Main.commandLine().setOut(new PrintWriter(out)).execute(arguments);
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
