// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.reader.TechnicianCards.Holder;
import ua.krynytsia.wire.Bytes;

final class TechnicianCardsTest {
    private static final Path PLACE = Path.of("reader");
    private static final CardToken OKSANA = card("one");
    private static final CardToken TARAS = card("two");

    @TempDir private Path directory;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private Disk disk;
    private TechnicianCards cards;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory);
        cards = TechnicianCards.at(disk, PLACE, clock);
    }

    @Test
    void nobodyIsATechnicianAtFirst() {
        assertThat(cards.held(held(OKSANA))).isEqualTo(Holder.RESIDENT);
        assertThat(cards.list()).isEmpty();
        assertThat(cards.lastHeld()).isEmpty();
    }

    @Test
    void nextCardHeldBecomesATechniciansAndOnlyThatOne() {
        cards.learnNext("Оксана");
        assertThat(cards.learning()).contains("Оксана");

        assertThat(cards.held(held(OKSANA))).isEqualTo(Holder.LEARNT);
        assertThat(cards.learning()).isEmpty();
        assertThat(cards.lastHeld()).isEmpty();
        assertThat(cards.held(held(TARAS))).isEqualTo(Holder.RESIDENT);
        assertThat(cards.held(held(OKSANA))).isEqualTo(Holder.TECHNICIAN);
        assertThat(cards.lastHeld()).contains(new TechnicianCards.Held("Оксана", now));
    }

    @Test
    void lessonMayBeBrokenOff() {
        cards.learnNext("Оксана");
        cards.learnNone();

        assertThat(cards.learning()).isEmpty();
        assertThat(cards.held(held(OKSANA))).isEqualTo(Holder.RESIDENT);
    }

    @Test
    void lessonIsOverAfterAMinute() {
        cards.learnNext("Оксана");
        now = now.plus(Duration.ofSeconds(61));

        assertThat(cards.held(held(OKSANA))).isEqualTo(Holder.RESIDENT);
        assertThat(cards.list()).isEmpty();
    }

    @Test
    void cardsAreKnownAfterARestartWithoutTheirNumbers() throws Exception {
        cards.learn(OKSANA, "Оксана");
        cards.learn(TARAS, "Тарас");

        var again = TechnicianCards.at(disk, PLACE, clock);
        assertThat(again.list()).containsExactly("Оксана", "Тарас");
        assertThat(again.isKnown(TARAS)).isTrue();
        assertThat(Files.readString(directory.resolve("reader/technicians.0")))
                .matches("(?s)krynytsia-technicians 1 [0-9a-f]{64}\n2\n([0-9a-f]{64} [А-я]+\n){2}");
    }

    @Test
    void cardHasOneNameAndANameOneCard() {
        cards.learn(OKSANA, "Оксана");
        cards.learn(OKSANA, "Оксана Коваль");
        cards.learn(TARAS, "Оксана Коваль");

        assertThat(cards.list()).containsExactly("Оксана Коваль");
        assertThat(cards.isKnown(OKSANA)).isFalse();
        assertThat(cards.isKnown(TARAS)).isTrue();
    }

    @Test
    void damagedFileIsPutAsideAndTheOneBeforeHolds() throws Exception {
        cards.learn(OKSANA, "Оксана");
        cards.learn(TARAS, "Тарас");
        Path file = directory.resolve("reader/technicians.0");
        byte[] bytes = Files.readAllBytes(file);
        bytes[100] ^= 1;
        Files.write(file, bytes);

        assertThat(TechnicianCards.at(disk, PLACE, clock).list()).containsExactly("Оксана");
        assertThat(directory.resolve("quarantine/technicians.0")).hasBinaryContent(bytes);
    }

    @Test
    void forgottenCardIsInNeitherGeneration() throws Exception {
        cards.learn(OKSANA, "Оксана");
        assertThat(cards.forget("Оксана")).isTrue();
        assertThat(cards.forget("Оксана")).isFalse();
        try (Stream<Path> files = Files.list(directory.resolve("reader"))) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Оксана"));
        }
        assertThat(TechnicianCards.at(disk, PLACE, clock).isKnown(OKSANA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Оксана",
                "Оксана\nТарас",
                "12345678901234567890123456789012345678901"
            })
    void whatIsNotANameIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> cards.learn(OKSANA, name));
        assertThatIllegalArgumentException().isThrownBy(() -> cards.learnNext(name));
    }

    private CardEvent held(CardToken card) {
        return new CardEvent("reader-1", card, CardKind.EM4100, now);
    }

    private static CardToken card(String number) {
        return new CardToken(Bytes.utf8(number).sha256());
    }
}
