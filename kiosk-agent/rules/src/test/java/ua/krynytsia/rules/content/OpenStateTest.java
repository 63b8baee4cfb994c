// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

class OpenStateTest {
    private static final LocalizedText NOTHING = LocalizedText.of("");
    private static final List<TimeSpan> OFFICE =
            List.of(TimeSpan.parse("08:00-12:00"), TimeSpan.parse("13:00-17:00"));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);
    private static final OpeningHours CENTRE =
            new OpeningHours(
                    List.of(
                            OFFICE,
                            OFFICE,
                            OFFICE,
                            OFFICE,
                            OFFICE,
                            List.of(TimeSpan.parse("22:00-26:00")),
                            List.of()),
                    List.of(
                            new OpeningHours.Exception(
                                    FRIDAY,
                                    FRIDAY,
                                    List.of(),
                                    LocalizedText.of("Різдво", "Christmas"))),
                    NOTHING);

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    @Test
    void isOpenInsideASpanAndClosedInTheBreak() {
        assertThat(OpenState.of(CENTRE, at("2026-12-21T08:00")))
                .isEqualTo(new OpenState.Open(Optional.of(at("2026-12-21T12:00"))));
        assertThat(OpenState.of(CENTRE, at("2026-12-21T12:00")))
                .isEqualTo(new OpenState.Closed(Optional.of(at("2026-12-21T13:00"))));
    }

    @Test
    void anExceptionCountsMoreThanTheWeek() {
        assertThat(OpenState.of(CENTRE, FRIDAY.atTime(10, 0)))
                .isEqualTo(new OpenState.Closed(Optional.of(at("2026-12-26T22:00"))));
        assertThat(HoursWords.reason(CENTRE, FRIDAY).map(LocalizedText::ukrainian))
                .contains("Різдво");
    }

    @Test
    void hoursPastMidnightBelongToTheEveningBefore() {
        assertThat(OpenState.of(CENTRE, at("2026-12-27T01:59")))
                .isEqualTo(new OpenState.Open(Optional.of(at("2026-12-27T02:00"))));
        assertThat(OpenState.of(CENTRE, at("2026-12-27T02:00")))
                .isEqualTo(new OpenState.Closed(Optional.of(at("2026-12-28T08:00"))));
    }

    @Test
    void aroundTheClockNeverCloses() {
        var always =
                new OpeningHours(
                        Collections.nCopies(7, List.of(TimeSpan.parse("00:00-24:00"))),
                        List.of(),
                        NOTHING);

        assertThat(OpenState.of(always, at("2026-12-27T23:59")))
                .isEqualTo(new OpenState.Open(Optional.empty()));
        assertThat(HoursWords.week(always))
                .isEqualTo(LocalizedText.of("щодня цілодобово", "every day around the clock"));
    }

    @Test
    void whatNeverOpensSaysSo() {
        var never = new OpeningHours(Collections.nCopies(7, List.of()), List.of(), NOTHING);

        assertThat(OpenState.of(never, at("2026-12-27T12:00")))
                .isEqualTo(new OpenState.Closed(Optional.empty()));
    }

    @Test
    void daysAlikeStandTogether() {
        assertThat(HoursWords.week(CENTRE).ukrainian())
                .isEqualTo("Пн–Пт 08:00–12:00, 13:00–17:00; Сб 22:00–02:00");
        assertThat(HoursWords.exception(CENTRE.exceptions().getFirst()).in("en"))
                .isEqualTo("25.12.2026 closed: Christmas");
    }
}
