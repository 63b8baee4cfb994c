// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.ControlFile;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.MovedClock;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditEntry;
import ua.krynytsia.wire.json.WireJson;

final class EntranceTest {
    private static final String PIN = "482159";
    private static final String WRONG = "000000";

    @TempDir private Path directory;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final HealthBoard health = new HealthBoard(clock);
    private final SecureRandom random = new SecureRandom();
    private Optional<Badge> badge = Optional.empty();
    private FileDisk disk;
    private Audit audit;
    private Entrance entrance;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory.resolve("data"));
        restart();
    }

    @Test
    void rightPinEntersAtThePage() {
        entrance.pins().keep(PinHash.of(PIN, random));

        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                .isEqualTo(new EntryOutcome.Entered("service-page"));
        assertThat(outcomes()).containsExactly("service-page enter done");
    }

    @Test
    void withoutPinSetNobodyEntersAndNothingIsCounted() {
        for (int i = 0; i < 20; i++) {
            assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isEqualTo(new EntryOutcome.NoPin());
        }
    }

    @Test
    void screenTakesThePinOnlyWithinAMinuteAfterATechniciansCard() {
        entrance.pins().keep(PinHash.of(PIN, random));
        assertThat(entrance.enter(Door.SCREEN, PIN)).isEqualTo(new EntryOutcome.NoCard());

        badge = Optional.of(new Badge("olena", clock.instant()));
        clock.move(Duration.ofSeconds(60));
        assertThat(entrance.enter(Door.SCREEN, PIN)).isEqualTo(new EntryOutcome.Entered("olena"));

        clock.move(Duration.ofSeconds(1));
        assertThat(entrance.enter(Door.SCREEN, PIN)).isEqualTo(new EntryOutcome.NoCard());
        clock.move(Duration.ofDays(-1));
        assertThat(entrance.enter(Door.SCREEN, PIN)).isEqualTo(new EntryOutcome.NoCard());
    }

    @Test
    void eachWrongPinDoublesTheWaitAndTheEighthLocks() {
        entrance.pins().keep(PinHash.of(PIN, random));

        for (int failure = 1; failure < Throttle.LOCKED_AFTER; failure++) {
            assertThat(entrance.enter(Door.SERVICE_PAGE, WRONG))
                    .isEqualTo(new EntryOutcome.WrongPin());
            var wait = Duration.ofSeconds(1L << failure - 1);
            assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                    .isEqualTo(new EntryOutcome.Closed(wait));
            clock.move(wait);
        }
        assertThat(health.holds(HealthCode.SERVICE_LOCKED)).isFalse();
        entrance.enter(Door.SERVICE_PAGE, WRONG);

        assertThat(health.holds(HealthCode.SERVICE_LOCKED)).isTrue();
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                .isEqualTo(new EntryOutcome.Closed(Throttle.LOCK));
        clock.move(Throttle.LOCK);
        entrance.check();
        assertThat(health.holds(HealthCode.SERVICE_LOCKED)).isFalse();
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isInstanceOf(EntryOutcome.Entered.class);
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void restartForgetsNoFailure() {
        entrance.pins().keep(PinHash.of(PIN, random));
        lock(Door.SERVICE_PAGE);

        restart();

        assertThat(health.holds(HealthCode.SERVICE_LOCKED)).isTrue();
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                .isEqualTo(new EntryOutcome.Closed(Throttle.LOCK));
    }

    @Test
    void attemptIsOnTheDiskBeforeItIsAnswered() throws IOException {
        entrance.pins().keep(PinHash.of(PIN, random));

        entrance.enter(Door.SERVICE_PAGE, WRONG);

        assertThat(directory.resolve("data/service/attempts-service-page.json"))
                .hasContent("{\"failures\":1,\"last\":\"2026-11-23T08:00:00Z\"}");
    }

    @Test
    void whoGuessesAtThePageDoesNotLockTheScreen() {
        entrance.pins().keep(PinHash.of(PIN, random));
        badge = Optional.of(new Badge("olena", clock.instant()));

        lock(Door.SERVICE_PAGE);
        badge = Optional.of(new Badge("olena", clock.instant()));

        assertThat(entrance.enter(Door.SCREEN, PIN)).isEqualTo(new EntryOutcome.Entered("olena"));
    }

    @Test
    void noClockMakesTheLockLongerThanItIs() {
        entrance.pins().keep(PinHash.of(PIN, random));
        lock(Door.SERVICE_PAGE);

        clock.move(Duration.ofDays(-3650));

        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                .isEqualTo(new EntryOutcome.Closed(Throttle.LOCK));
        clock.move(Throttle.LOCK);
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void damagedCountIsAFullOne() {
        entrance.pins().keep(PinHash.of(PIN, random));
        disk.write(Path.of("service/attempts-service-page.json"), "{".getBytes(UTF_8));

        restart();

        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN))
                .isEqualTo(new EntryOutcome.Closed(Throttle.LOCK));
    }

    @Test
    void damagedPinFileLetsNobodyInAndIsPutAside() {
        disk.write(Path.of("service/pin.json"), "{}".getBytes(UTF_8));

        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isEqualTo(new EntryOutcome.NoPin());
        assertThat(directory.resolve("data/service/pin.json.damaged")).exists();
    }

    @Test
    void handedOverHashIsKeptAndTheFileGoes() throws IOException {
        Path handed = directory.resolve("service-pin");
        Files.writeString(
                handed, new String(WireJson.write(PinHash.of(PIN, random)), UTF_8) + "\n");

        entrance.pins().takeOver(new ControlFile(handed));

        assertThat(handed).doesNotExist();
        assertThat(entrance.enter(Door.SERVICE_PAGE, PIN)).isInstanceOf(EntryOutcome.Entered.class);
    }

    @Test
    void pinIsNowhereOnTheDisk() throws IOException {
        entrance.pins().keep(PinHash.of(PIN, random));
        badge = Optional.of(new Badge("olena", clock.instant()));
        entrance.enter(Door.SCREEN, PIN);
        entrance.enter(Door.SERVICE_PAGE, WRONG);

        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain(PIN);
            }
        }
    }

    private void lock(Door door) {
        for (int i = 0; i < Throttle.LOCKED_AFTER; i++) {
            entrance.enter(door, WRONG);
            clock.move(Duration.ofSeconds(64));
        }
        clock.move(Duration.ofSeconds(-64));
    }

    private void restart() {
        audit = new Audit(disk, clock, random);
        entrance = new Entrance(disk, () -> badge, audit, health, clock);
    }

    private Stream<String> outcomes() {
        return audit.latest(50).stream().map(EntranceTest::line);
    }

    private static String line(AuditEntry entry) {
        return entry.who() + " " + entry.action() + " " + entry.outcome().orElse("");
    }
}
