// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.UnansweredQueries;

final class UnansweredTableTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newestListOfEachTerminalCounts(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var table = table(store);
            table.accept(told("kiosk-01", "каток", "прокат"));
            table.accept(told("kiosk-02", "прокат"));
            table.accept(told("kiosk-02", "прокат"));

            assertThat(table.listQueries(10))
                    .containsExactly(
                            new UnansweredQuery("прокат", 2, NOON, Verdict.NONE),
                            new UnansweredQuery("каток", 1, NOON, Verdict.NONE));

            table.accept(told("kiosk-01", "каток"));
            table.accept(told("kiosk-02"));

            assertThat(table.listQueries(10))
                    .containsExactly(new UnansweredQuery("каток", 1, NOON, Verdict.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aVerdictStandsWhileATerminalListsTheWordsAndTheAuditDoesNotTellThem(
            TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var table = table(store);
            var done = new Verdict(Verdict.State.DONE, Optional.of("sport"));
            table.accept(told("kiosk-01", "каток", "прокат"));

            assertThat(table.judge("каток", done, "olena")).isTrue();
            assertThat(table.judge("ковзани", done, "olena")).isFalse();

            table.accept(told("kiosk-02", "каток"));
            assertThat(table.listQueries(10))
                    .containsExactly(
                            new UnansweredQuery("каток", 2, NOON, done),
                            new UnansweredQuery("прокат", 1, NOON, Verdict.NONE));
            assertThat(new Audit(store, CLOCK).listRows(0, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.toString()).doesNotContain("каток"));
            table.accept(told("kiosk-01"));
            table.accept(told("kiosk-02"));
            table.accept(told("kiosk-01", "каток"));
            assertThat(table.listQueries(10))
                    .containsExactly(new UnansweredQuery("каток", 1, NOON, Verdict.NONE));
        }
    }

    private static UnansweredTable table(Store store) {
        return new UnansweredTable(store, new Audit(store, CLOCK), CLOCK);
    }

    private static UnansweredQueries told(String kiosk, String... queries) {
        return new UnansweredQueries(new KioskId(kiosk), List.of(queries));
    }
}
