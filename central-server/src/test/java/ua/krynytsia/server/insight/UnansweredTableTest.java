// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.UnansweredQueries;

final class UnansweredTableTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newestListOfEachTerminalCounts(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var table = new UnansweredTable(store, Clock.fixed(NOON, ZoneOffset.UTC));
            table.accept(told("kiosk-01", "каток", "прокат"));
            table.accept(told("kiosk-02", "прокат"));
            table.accept(told("kiosk-02", "прокат"));

            assertThat(table.listQueries(10))
                    .containsExactly(
                            new UnansweredQuery("прокат", 2, NOON),
                            new UnansweredQuery("каток", 1, NOON));

            table.accept(told("kiosk-01", "каток"));
            table.accept(told("kiosk-02"));

            assertThat(table.listQueries(10))
                    .containsExactly(new UnansweredQuery("каток", 1, NOON));
        }
    }

    private static UnansweredQueries told(String kiosk, String... queries) {
        return new UnansweredQueries(new KioskId(kiosk), List.of(queries));
    }
}
