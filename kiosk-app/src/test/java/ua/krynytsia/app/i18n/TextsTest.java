// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.wire.LocalizedText;

class TextsTest {
    private static final Counted PLACES =
            new Counted("заклад", "заклади", "закладів", "place", "places");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource({
        "0,закладів",
        "1,заклад",
        "2,заклади",
        "4,заклади",
        "5,закладів",
        "11,закладів",
        "12,закладів",
        "21,заклад",
        "22,заклади",
        "111,закладів",
        "1521,заклад"
    })
    void nounsAgreeWithTheirNumber(long count, String noun) {
        assertThat(texts.count(PLACES, count)).isEqualTo(count + " " + noun);
    }

    @Test
    void whatWasHandedOutFollowsTheLanguage() {
        var word = texts.of(LocalizedText.of("Аптека", "Pharmacy"));
        var count = texts.of(now -> now.count(PLACES, 2));

        texts.use(Language.ENGLISH);

        assertThat(word.getValue()).isEqualTo("Pharmacy");
        assertThat(count.getValue()).isEqualTo("2 places");
    }

    @Test
    void datesAreSaidInFull() {
        assertThat(texts.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 листопада 2026 року");
        texts.use(Language.ENGLISH);
        assertThat(texts.date(LocalDate.of(2026, 11, 3))).isEqualTo("3 November 2026");
    }

    @Test
    void distancesAreRoundedToTensAndFromAKilometreToTenths() {
        assertThat(texts.distance(3)).isEqualTo("10\u00a0м");
        assertThat(texts.distance(241)).isEqualTo("240\u00a0м");
        assertThat(texts.distance(994)).isEqualTo("990\u00a0м");
        assertThat(texts.distance(996)).isEqualTo("1,0\u00a0км");
        assertThat(texts.distance(1_240)).isEqualTo("1,2\u00a0км");
        texts.use(Language.ENGLISH);
        assertThat(texts.distance(1_240)).isEqualTo("1.2\u00a0km");
    }
}
