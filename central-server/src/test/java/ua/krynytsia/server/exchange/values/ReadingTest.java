// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// What is copied from a kiosk's screen or page is read back.
class ReadingTest {
    private static final FieldType.Money HRYVNIAS = new FieldType.Money("UAH");
    private static final FieldType.Number METRES =
            new FieldType.Number(LocalizedText.of("м²", "m²"), 2);

    @ParameterizedTest
    @ValueSource(longs = {5, 125_000, 123_456_789, -4_200, 99_999_999_999L})
    void aSumAsItIsShownIsReadBack(long minor) {
        var sum = new FieldValue.Money(minor);

        for (String shown : FieldWords.of(HRYVNIAS, sum).byLanguage().values()) {
            assertThat(Reading.of(HRYVNIAS, shown)).as(shown).isEqualTo(Reading.whole(sum));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "1234", "12345.5", "9876543.21"})
    void aNumberWithItsUnitIsReadBack(BigDecimal value) {
        var number = new FieldValue.Number(value);

        for (String shown : FieldWords.of(METRES, number).byLanguage().values()) {
            assertThat(Reading.of(METRES, shown)).as(shown).isEqualTo(Reading.whole(number));
        }
    }
}
