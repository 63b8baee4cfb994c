// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.agent.central.http.StallWatch;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.library.Press;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.json.WireJson;

/// With a server that would take the ticket a second time.
@Timeout(60)
final class UsedTicketTest {
    @TempDir private Path directory;
    private final Centre centre = new Centre(new Press());
    private EnrolmentTicket ticket;
    private Disk disk;

    @BeforeEach
    void enrol() throws IOException {
        disk = FileDisk.at(directory.resolve("data"));
        ticket = centre.ticket("kiosk-01");
        Files.write(ticketFile(), WireJson.write(ticket));
        assertThat(attempt(disk)).isInstanceOf(Enrolment.Outcome.Enrolled.class);
        centre.admitAgain(ticket);
    }

    @AfterEach
    void stop() {
        centre.close();
    }

    @Test
    void usedTicketIsRefusedByAKioskWithoutItsIdentity() {
        assertThat(attempt(disk)).isInstanceOf(Enrolment.Outcome.Useless.class);
    }

    @Test
    void usedTicketWrittenOtherwiseIsRefusedToo() throws IOException {
        Files.writeString(ticketFile(), "\n" + WireJson.text(ticket) + "\n");

        assertThat(attempt(disk)).isInstanceOf(Enrolment.Outcome.Useless.class);
    }

    @Test
    void newTicketIsTaken() throws IOException {
        Files.write(ticketFile(), WireJson.write(centre.ticket("kiosk-01")));

        assertThat(attempt(disk)).isInstanceOf(Enrolment.Outcome.Enrolled.class);
    }

    @Test
    void damagedRecordLeavesTheJudgementToTheServer() {
        disk.write(Path.of("identity", "used-ticket"), new byte[] {1, 2, 3});

        assertThat(attempt(disk)).isInstanceOf(Enrolment.Outcome.Enrolled.class);
    }

    @Test
    void tokenIsNotReadableOnTheDisk() {
        assertThat(disk.read(Path.of("identity", "used-ticket")))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.US_ASCII))
                                .doesNotContain(ticket.token()));
    }

    private Enrolment.Outcome attempt(Disk kiosk) {
        TrustedTime time =
                TrustedTime.open(
                        FileDisk.at(directory.resolve("time")),
                        Clock.systemUTC(),
                        System::nanoTime,
                        Instant.EPOCH);
        var stalls = new StallWatch(System::nanoTime, Duration.ofSeconds(30));
        var means = new Line.Means(stalls, time, Optional.empty(), () -> {});
        var used = new UsedTicket(kiosk);
        return new Enrolment(ticketFile(), new SecureRandom(), means, used)
                .attempt(Optional.empty());
    }

    private Path ticketFile() {
        return directory.resolve("ticket.json");
    }
}
