// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.service.ShortReport;
import ua.krynytsia.agent.service.StatusFixture;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.agent.service.history.EventLog;
import ua.krynytsia.agent.service.network.NetworkCheck;
import ua.krynytsia.agent.service.page.KioskKeys;
import ua.krynytsia.agent.service.page.OwnCertificate;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

final class SectionsTest {
    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(StatusFixture.NOW);
    private final HealthBoard health = new HealthBoard(clock);
    private Audit audit;
    private EventLog events;
    private Optional<CertificateSection.Chain> chain = Optional.empty();

    @BeforeEach
    void open() {
        FileDisk disk = FileDisk.at(directory);
        audit = new Audit(disk, clock, new SecureRandom());
        events = new EventLog(disk, health, clock);
    }

    @Test
    void faultSaysWhatItMeansSinceWhenWhoMendsItAndHow() {
        Group faults = group("faults", HealthCode.DISK_WRITE_FAILED, HealthCode.READER_ABSENT);

        Line worst = faults.lines().getFirst();
        assertThat(worst.level()).isEqualTo(Level.FAULT);
        assertThat(worst.label().in("uk")).isEqualTo("На диск не вдається писати.");
        assertThat(worst.value().in("uk"))
                .isEqualTo("Несправність з 22 листопада 2026 р., 11:20:00 · усуває технік");
        assertThat(worst.remedy().orElseThrow().in("en")).contains("free some space");
        assertThat(faults.lines()).hasSize(2);
    }

    @Test
    void kioskThatIsWellSaysSo() {
        assertThat(group("faults", HealthCode.READER_READY).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.level()).isEqualTo(Level.FINE));
    }

    @Test
    void queueThatIsOldIsNotFine() {
        Line queue = group("content").lines().getLast();

        assertThat(queue.value().in("uk")).isEqualTo("2, найстаріше 1 д 6 год");
        assertThat(queue.level()).isEqualTo(Level.DEGRADED);
    }

    @Test
    void wornDiskIsSeenAtTheStorage() {
        Line disk = group("host", HealthCode.DISK_WORN).lines().getFirst();

        assertThat(disk.value().in("en")).isEqualTo("worn");
        assertThat(disk.level()).isEqualTo(Level.DEGRADED);
        assertThat(group("host").lines().getFirst().level()).isEqualTo(Level.FINE);
    }

    @Test
    void lastTwentyEventsAndDeedsAreOfOneRow() {
        health.raise(HealthCode.DISK_LOW);
        clock.move(Duration.ofSeconds(1));
        audit.end(audit.begin("olena", "sync"), "done");
        clock.move(Duration.ofSeconds(1));
        health.clear(HealthCode.DISK_LOW);

        List<String> words =
                group("events").lines().stream().map(line -> line.value().in("uk")).toList();

        assertThat(words)
                .containsExactly(
                        "Минуло: На диску майже не лишилося місця.",
                        "Технік (olena): обмін із сервером, виконано",
                        "На диску майже не лишилося місця.",
                        "Агент запущено");
        for (int i = 0; i < 30; i++) {
            health.raise(HealthCode.DISK_LOW);
            health.clear(HealthCode.DISK_LOW);
        }
        assertThat(group("events").lines()).hasSize(20);
    }

    @Test
    void endOfTheCertificateIsToldAndAnEndedOneIsAFault() throws Exception {
        assertThat(group("certificates").lines().getFirst().level()).isEqualTo(Level.FAULT);
        KioskKeys.Pem pem = new OwnCertificate("kiosk-07").pem();
        chain = Optional.of(new CertificateSection.Chain(pem.certificate(), pem.certificate()));

        clock.move(Duration.between(clock.instant(), Instant.now()));
        assertThat(group("certificates").lines().getFirst().value().in("uk")).startsWith("діє до ");
        clock.move(Duration.ofDays(30));
        assertThat(group("certificates").lines().getFirst().level()).isEqualTo(Level.FAULT);
    }

    @Test
    void shortReportFitsIntoACodeAndIsAscii() {
        String report = ShortReport.render(StatusFixture.view(HealthCode.values()));

        assertThat(report).startsWith("KRYNYTSIA 1\nkiosk-07 0.1.0").hasSizeLessThanOrEqualTo(900);
        assertThat(report).matches("[\\x0a\\x20-\\x7e]*");
        assertThat(ShortReport.render(StatusFixture.plain())).endsWith("\nfine");
    }

    private Group group(String id, HealthCode... codes) {
        var sources =
                new Sections.Sources(
                        () -> StatusFixture.view(codes),
                        () -> Optional.of(StatusFixture.NOW.minus(Duration.ofHours(30))),
                        List::of);
        Stream<Section> sections =
                Sections.of(
                        sources,
                        new NetworkSection(
                                new NetworkCheck(Optional::empty, Optional.empty()), clock),
                        new CertificateSection(() -> chain, clock),
                        new EventSection(events, audit))
                        .stream();
        return sections.map(Section::group)
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
