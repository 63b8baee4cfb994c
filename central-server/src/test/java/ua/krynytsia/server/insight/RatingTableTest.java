// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.fleet.RatingCounts;

final class RatingTableTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DocumentKey PASSPORT = DocumentKey.entry("services", "pasport");
    private static final DocumentKey PHARMACY = DocumentKey.entry("pharmacies", "apteka-1");

    @TempDir Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsOfAllTerminalsAddUpTheLeastUsefulFirst(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var table = new RatingTable(store, CLOCK);
            table.accept(
                    told(
                            "kiosk-01",
                            TODAY,
                            useful(PASSPORT, 3),
                            useless(PHARMACY, RatingReason.OUTDATED, 1)));
            table.accept(
                    told(
                            "kiosk-02",
                            TODAY,
                            useless(PHARMACY, RatingReason.WRONG, 1),
                            new RatingCounts.Count(PHARMACY, TODAY, false, Optional.empty(), 2)));

            assertThat(table.listRated(Period.ofDays(90)))
                    .containsExactly(
                            new RatedDocument(
                                    PHARMACY,
                                    0,
                                    4,
                                    Map.of(RatingReason.OUTDATED, 1, RatingReason.WRONG, 1)),
                            new RatedDocument(PASSPORT, 3, 0, Map.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatATerminalTellsAgainStandsInPlaceOfTheSameDaysOnly(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var table = new RatingTable(store, CLOCK);
            table.accept(told("kiosk-01", TODAY.minusDays(1), yesterday(PASSPORT, 5)));
            table.accept(told("kiosk-01", TODAY, useful(PASSPORT, 1)));
            table.accept(told("kiosk-01", TODAY, useful(PASSPORT, 2)));
            table.accept(told("kiosk-01", TODAY, useful(PASSPORT, 2)));

            assertThat(table.listRated(Period.ofDays(90)))
                    .containsExactly(new RatedDocument(PASSPORT, 7, 0, Map.of()));
            assertThat(table.listRated(Period.ZERO))
                    .containsExactly(new RatedDocument(PASSPORT, 2, 0, Map.of()));
        }
    }

    private static RatingCounts told(String kiosk, LocalDate from, RatingCounts.Count... counts) {
        return new RatingCounts(new KioskId(kiosk), from, List.of(counts));
    }

    private static RatingCounts.Count useful(DocumentKey about, int times) {
        return new RatingCounts.Count(about, TODAY, true, Optional.empty(), times);
    }

    private static RatingCounts.Count yesterday(DocumentKey about, int times) {
        return new RatingCounts.Count(about, TODAY.minusDays(1), true, Optional.empty(), times);
    }

    private static RatingCounts.Count useless(DocumentKey about, RatingReason why, int times) {
        return new RatingCounts.Count(about, TODAY, false, Optional.of(why), times);
    }
}
