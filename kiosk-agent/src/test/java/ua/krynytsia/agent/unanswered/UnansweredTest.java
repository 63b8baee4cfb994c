// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.KioskSecret;

final class UnansweredTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir Path directory;

    private Unanswered unanswered;

    @BeforeEach
    void open() {
        at(MONDAY);
    }

    @Test
    void threeSessionsOnTwoDaysLetAQueryOut() {
        ask("прокат велосипедів", 1);
        ask("прокат велосипедів", 2);
        at(MONDAY.plus(DAY));

        assertThat(unanswered.leaving()).isEmpty();
        ask("Прокат  велосипедів", 1);

        assertThat(unanswered.leaving()).containsExactly("прокат велосипедів");
        at(MONDAY.plus(DAY));
        assertThat(unanswered.leaving()).containsExactly("прокат велосипедів");
    }

    @Test
    void oneDayOrOneSessionIsNotEnough() {
        ask("прокат велосипедів", 1);
        ask("прокат велосипедів", 2);
        ask("прокат велосипедів", 3);
        assertThat(unanswered.leaving()).isEmpty();

        ask("собачий майданчик", 4);
        ask("собачий майданчик", 4);
        at(MONDAY.plus(DAY));
        ask("собачий майданчик", 4);
        assertThat(unanswered.leaving()).isEmpty();
    }

    @Test
    void untilThenTheDiskHoldsNoWord() throws IOException {
        ask("прокат велосипедів", 1);

        String kept = Files.readString(directory.resolve("search/unanswered"));

        assertThat(kept).doesNotContain("прокат").doesNotContain("велосипед");
    }

    @Test
    void onlyTheLastFormOfWhatIsTypedLetterByLetterCounts() {
        for (int day = 0; day < 3; day++) {
            at(MONDAY.plus(DAY.multipliedBy(day)));
            unanswered.heard("прокат", false, 1);
            unanswered.heard("прокат велосипед", false, 1);
            unanswered.heard("прокат велосипедів", false, 1);
            unanswered.heard("аптека", true, 1);
        }

        assertThat(unanswered.leaving()).containsExactly("прокат велосипедів");
    }

    @Test
    void whatIsFoundInTheEndIsNotCounted() {
        for (int day = 0; day < 3; day++) {
            at(MONDAY.plus(DAY.multipliedBy(day)));
            unanswered.heard("прокат", false, 1);
            unanswered.heard("прокат велосипедів", true, 1);
            ask("собака", 1);
        }

        assertThat(unanswered.leaving()).doesNotContain("прокат велосипедів");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "коваль 12",
                "Шевченко",
                "Іван Коваль",
                "Пупкевич",
                "mail@example.ua",
                "+380671234567",
                "вулиця Гагаріна"
            })
    void digitsAndNamesStay(String query) {
        for (int day = 0; day < 3; day++) {
            at(MONDAY.plus(DAY.multipliedBy(day)));
            ask(query, 1);
        }

        assertThat(unanswered.leaving()).isEmpty();
    }

    @Test
    void whatWasNotTypedForLongIsForgotten() {
        for (int day = 0; day < 3; day++) {
            at(MONDAY.plus(DAY.multipliedBy(day)));
            ask("прокат велосипедів", 1);
        }
        assertThat(unanswered.leaving()).hasSize(1);

        at(MONDAY.plus(Duration.ofDays(90)));
        ask("собачий майданчик", 1);

        assertThat(unanswered.leaving()).isEmpty();
    }

    @Test
    void damagedLinesAreLeftOut() throws IOException {
        Files.createDirectories(directory.resolve("search"));
        Files.writeString(
                directory.resolve("search/unanswered"),
                "= 2026-99-99 слово\n= 2026-11-22 каток\nабракадабра\nx 1 y z w\n");
        at(MONDAY);

        assertThat(unanswered.leaving()).containsExactly("каток");
    }

    /// Asks and goes on to something that is there.
    private void ask(String query, long session) {
        unanswered.heard(query, false, session);
        unanswered.heard("аптека", true, session);
    }

    /// As after a restart at that time.
    private void at(Instant now) {
        var disk = FileDisk.at(directory);
        var secret = KioskSecret.at(disk, Path.of("search", "secret"), new SecureRandom());
        unanswered = new Unanswered(disk, secret, Clock.fixed(now, ZoneOffset.UTC));
    }
}
