// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.central.Centre;
import ua.krynytsia.agent.central.IdentityFile;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.agent.library.Town;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.json.WireJson;

/// How the daemon stays known to its server: certificates that end, a server that moves, clocks
/// that are wrong. Pauses between attempts are cut to a hundredth.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class LinkTest {
    @TempDir Path directory;

    private final Press press = new Press();
    private final Centre centre = new Centre(press);

    /// Of the agent started last.
    private FileDisk disk;

    @BeforeEach
    void publish() {
        centre.publish(press.put(Town.all()).print());
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    @Test
    void aYoungCertificateIsLeftAlone() throws Exception {
        putTicket();
        try (Agent _ = start(Clock.systemUTC())) {
            reportWhere(report -> true);
            reportWhere(report -> true);
        }

        assertThat(centre.renewals()).isZero();
        assertThat(centre.shown()).hasSize(1);
    }

    @Test
    void whenAThirdOfItsLifeIsLeftTheNextOneIsTriedAndTakesItsPlace() throws Exception {
        Path next = directory.resolve("one/identity/next");
        centre.leaveFirst(Duration.ofHours(11));
        putTicket();
        try (Agent _ = start(Clock.systemUTC())) {
            reportWhere(report -> centre.shown().size() >= 2 && !Files.exists(next));
        }

        assertThat(centre.renewals()).isEqualTo(1);
    }

    @Test
    void aRevokedKioskShowsThatAndIsAdmittedAgainByANewTicket() throws Exception {
        putTicket();
        try (Agent agent = start(Clock.systemUTC())) {
            reportWhere(report -> true);
            centre.revokeAll();
            putTicket();
            HealthReport again = reportWhere(report -> centre.shown().size() >= 2);

            assertThat(again.kiosk().value()).isEqualTo("kiosk-01");
            assertThat(agent.access().port()).isPositive();
        }
    }

    @Test
    void aKioskThatMissedAnotherAuthorityIsAdmittedByANewTicket() throws Exception {
        putTicket();
        try (Agent _ = start(Clock.systemUTC())) {
            reportWhere(report -> true);
            centre.changeAuthority();
            putTicket();

            assertThat(centre.report().kiosk().value()).isEqualTo("kiosk-01");
        }
    }

    @Test
    void aServerThatIsNotThereLeavesTheKioskWhereItIs() throws Exception {
        putTicket();
        centre.moveTo(URI.create("https://localhost:" + centre.address().getPort()));

        try (Agent _ = start(Clock.systemUTC())) {
            HealthReport report = reportWhere(it -> signals(it).contains("server-change-refused"));
            assertThat(report.kiosk().value()).isEqualTo("kiosk-01");
        }

        assertThat(server()).isEqualTo(centre.address());
    }

    @Test
    void aServerThatReallyAnswersElsewhereIsFollowed() throws Exception {
        putTicket();
        URI place = centre.anotherDoor();
        centre.moveTo(place);

        try (Agent _ = start(Clock.systemUTC())) {
            reportWhere(report -> server().equals(place));
            assertThat(signals(reportWhere(report -> true)))
                    .doesNotContain("server-change-refused");
        }
    }

    @Test
    void wrongClocksStopNeitherContentNorCertificates() throws Exception {
        for (Instant wrong : List.of(Instant.EPOCH, Instant.parse("2036-11-23T12:00:00Z"))) {
            putTicket();
            try (Agent _ = start(Clock.fixed(wrong, ZoneOffset.UTC))) {
                HealthReport report = reportWhere(it -> it.editions().active().isPresent());
                assertThat(Duration.between(report.at(), Clock.systemUTC().instant()).abs())
                        .isLessThan(Duration.ofMinutes(3));
            }
            assertThat(centre.renewals()).isZero();
        }
    }

    private Agent start(Clock clock) {
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
                        clock,
                        new SecureRandom(),
                        duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos() / 100));
        disk = FileDisk.at(config.data());
        return Agent.start(config, around, disk);
    }

    private URI server() {
        return new IdentityFile(disk).find().orElseThrow().server();
    }

    private void putTicket() throws IOException {
        Files.write(directory.resolve("ticket.json"), WireJson.write(centre.ticket("kiosk-01")));
    }

    private HealthReport reportWhere(Predicate<HealthReport> fits) throws InterruptedException {
        while (true) {
            HealthReport report = centre.report();
            if (fits.test(report)) {
                return report;
            }
        }
    }

    private static List<String> signals(HealthReport report) {
        return report.signals().stream().map(HealthSignal::code).toList();
    }
}
