// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// What a door says of itself; 23 November 2026 is a Monday.
final class OpenNowTest {
    private static final OpeningHours SHOP = week("08:00-13:00", "14:00-20:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23T09:00 | Відчинено до 13:00 | Open until 13:00
                    2026-11-23T13:30 | Зачинено. Відчинять сьогодні о 14:00 | Closed. Opens today at 14:00
                    2026-11-23T20:00 | Зачинено. Відчинять завтра о 8:00 | Closed. Opens tomorrow at 8:00
                    2026-11-27T21:00 | Зачинено. Відчинять у понеділок о 8:00 | Closed. Opens on Monday at 8:00
                    """)
    void aShopSaysHowLongAndWhenAgain(LocalDateTime now, String ukrainian, String english) {
        var texts = new Texts();
        OpenNow state = OpenNow.of(SHOP, now, false).orElseThrow();

        assertThat(state.say(texts)).isEqualTo(ukrainian);
        texts.use(Language.ENGLISH);
        assertThat(state.say(texts)).isEqualTo(english);
    }

    @Test
    void aPersonReceivesOrWillReceive() {
        var monday = LocalDateTime.parse("2026-11-23T09:00");
        OpeningHours tuesday = week(1, "11:00-12:30");

        assertThat(say(tuesday, monday, true)).isEqualTo("Наступний прийом завтра об 11:00");
        assertThat(say(tuesday, monday.plusDays(1).plusHours(3), true))
                .isEqualTo("Приймає зараз, до 12:30");
    }

    @Test
    void aHolidayAndTheWholeDayAreSaid() {
        var morning = LocalDateTime.parse("2026-12-25T09:00");
        var christmas =
                new OpeningHours(
                        SHOP.week(),
                        List.of(
                                new OpeningHours.Exception(
                                        morning.toLocalDate(),
                                        morning.toLocalDate().plusDays(9),
                                        List.of(),
                                        LocalizedText.of("Різдво"))),
                        LocalizedText.of(""));

        assertThat(say(christmas, morning, false)).isEqualTo("Зачинено. Відчинять 4 січня о 8:00");
        List<List<TimeSpan>> always = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            always.add(List.of(TimeSpan.parse("00:00-24:00")));
        }
        assertThat(say(hours(always), morning, false)).isEqualTo("Відчинено цілодобово");
    }

    @Test
    void hoursOfWordsOnlySayNothing() {
        List<List<TimeSpan>> never = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            never.add(List.of());
        }

        assertThat(OpenNow.of(hours(never), LocalDateTime.parse("2026-11-23T09:00"), false))
                .isEmpty();
    }

    private static String say(OpeningHours hours, LocalDateTime now, boolean isReception) {
        return OpenNow.of(hours, now, isReception).orElseThrow().say(new Texts());
    }

    /// Monday to Friday.
    private static OpeningHours week(String... spans) {
        List<List<TimeSpan>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(day < 5 ? List.of(spans).stream().map(TimeSpan::parse).toList() : List.of());
        }
        return hours(week);
    }

    private static OpeningHours week(int only, String span) {
        List<List<TimeSpan>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(day == only ? List.of(TimeSpan.parse(span)) : List.of());
        }
        return hours(week);
    }

    private static OpeningHours hours(List<List<TimeSpan>> week) {
        return new OpeningHours(week, List.of(), LocalizedText.of(""));
    }
}
