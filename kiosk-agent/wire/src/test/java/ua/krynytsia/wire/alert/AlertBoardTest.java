// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

class AlertBoardTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId HERE = new KioskId("kiosk-07");

    @Test
    void alertOfTheWholeCityConcernsEveryKiosk() {
        assertThat(AlertArea.EVERYWHERE.concerns(HERE, Optional.of("centre"))).isTrue();
        assertThat(AlertArea.EVERYWHERE.concerns(HERE, Optional.empty())).isTrue();
    }

    @Test
    void alertOfADistrictConcernsItsKiosksAndThoseThatDoNotKnowTheirs() {
        var area = new AlertArea(Set.of("centre"), Set.of());

        assertThat(area.concerns(HERE, Optional.of("centre"))).isTrue();
        assertThat(area.concerns(HERE, Optional.of("north"))).isFalse();
        assertThat(area.concerns(HERE, Optional.empty())).isTrue();
    }

    @Test
    void alertOfSingleKiosksConcernsThemAlone() {
        var area = new AlertArea(Set.of(), Set.of("kiosk-07"));

        assertThat(area.concerns(HERE, Optional.empty())).isTrue();
        assertThat(area.concerns(new KioskId("kiosk-08"), Optional.empty())).isFalse();
    }

    @Test
    void alertHoldsFromItsBeginningUntilItsEndOrItsAllClear() {
        var times = new AlertTimes(NOW, NOW, NOW.plusSeconds(60), Optional.empty());
        var ended = new AlertTimes(NOW, NOW, NOW.plusSeconds(60), Optional.of(NOW));

        assertThat(times.cover(NOW.minusSeconds(1))).isFalse();
        assertThat(times.cover(NOW)).isTrue();
        assertThat(times.cover(NOW.plusSeconds(60))).isFalse();
        assertThat(ended.cover(NOW)).isFalse();
    }

    @Test
    void alertForMoreThanAWeekIsNoAlert() {
        assertThatThrownBy(() ->
                        new AlertTimes(
                                NOW,
                                NOW,
                                NOW.plus(Duration.ofDays(7)).plusSeconds(1),
                                Optional.empty()))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("seven days");
    }

    @Test
    void boardVouchesForTwoMinutesAfterItsSourceWasHeard() {
        var board = new AlertBoard(1, NOW, List.of(), List.of(source(Optional.of(NOW))));

        assertThat(board.vouchesAt(NOW.plus(AlertBoard.FRESH))).isTrue();
        assertThat(board.vouchesAt(NOW.plus(AlertBoard.FRESH).plusMillis(1))).isFalse();
    }

    @Test
    void sourceThatWasNeverHeardVouchesForNothing() {
        var board = new AlertBoard(1, NOW, List.of(), List.of(source(Optional.empty())));

        assertThat(board.vouchesAt(NOW)).isFalse();
    }

    @Test
    void kindOfTheFutureIsAnotherDangerToLife() {
        var nature =
                WireJson.read(
                        "{\"kind\":\"meteor\",\"severity\":\"beyond\"}".getBytes(UTF_8),
                        AlertNature.class);

        assertThat(nature.kind()).isEqualTo(AlertKind.OTHER);
        assertThat(nature.threatensLife()).isTrue();
    }

    @Test
    void testThreatensNobody() {
        assertThat(new AlertNature(AlertKind.TEST, AlertSeverity.EXTREME).threatensLife())
                .isFalse();
    }

    private static AlertSource source(Optional<Instant> heard) {
        return new AlertSource("map", LocalizedText.of("Карта тривог"), heard);
    }
}
