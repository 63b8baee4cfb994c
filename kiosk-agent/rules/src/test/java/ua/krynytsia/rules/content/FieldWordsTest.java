// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;

class FieldWordsTest {
    private static final FieldType HRYVNIAS = new FieldType.Money("UAH");
    private static final FieldType SQUARE = new FieldType.Number(LocalizedText.of("м²", "m²"), 1);

    @Test
    void sumsAreGroupedAndHaveTheirSign() {
        assertThat(FieldWords.of(HRYVNIAS, new FieldValue.Money(123_456_750)))
                .isEqualTo(LocalizedText.of("1 234 567,50 ₴", "1 234 567.50 ₴"));
        assertThat(FieldWords.of(HRYVNIAS, new FieldValue.Money(-5)).ukrainian())
                .isEqualTo("-0,05 ₴");
    }

    @Test
    void numbersHaveTheirUnitAndNoMoreDigitsThanDeclared() {
        assertThat(FieldWords.of(SQUARE, new FieldValue.Number(new BigDecimal("12345.678"))))
                .isEqualTo(LocalizedText.of("12 345,7 м²", "12 345.7 m²"));
        assertThat(FieldWords.of(SQUARE, new FieldValue.Number(new BigDecimal("1978"))).ukrainian())
                .isEqualTo("1978 м²");
    }

    @Test
    void daysAndPeriodsAreWrittenAsInLetters() {
        var day = LocalDate.of(2026, 3, 1);

        assertThat(FieldWords.of(new FieldType.Date(), new FieldValue.Date(day)).ukrainian())
                .isEqualTo("01.03.2026");
        assertThat(
                        FieldWords.of(
                                new FieldType.Period(),
                                new FieldValue.Period(Optional.empty(), Optional.of(day))))
                .isEqualTo(LocalizedText.of("до 01.03.2026", "to 01.03.2026"));
    }

    @Test
    void severalChoicesAreNamedInTurn() {
        var options =
                List.of(
                        new FieldType.Option("ramp", LocalizedText.of("пандус", "ramp")),
                        new FieldType.Option("lift", LocalizedText.of("ліфт")));

        assertThat(
                        FieldWords.of(
                                new FieldType.MultiChoice(options, Optional.empty()),
                                new FieldValue.MultiChoice(List.of("ramp", "lift", "gone"))))
                .isEqualTo(LocalizedText.of("пандус, ліфт, gone", "ramp, ліфт, gone"));
    }

    @Test
    void formerNamesSayUntilWhen() {
        var value =
                new FieldValue.FormerNames(
                        List.of(
                                new FormerName(
                                        LocalizedText.of("вул. Леніна"),
                                        Optional.of(LocalDate.of(2016, 2, 18)),
                                        LocalizedText.of("")),
                                new FormerName(
                                        LocalizedText.of("вул. Поштова"),
                                        Optional.empty(),
                                        LocalizedText.of(""))));

        assertThat(FieldWords.of(new FieldType.FormerNames(), value).ukrainian())
                .isEqualTo("вул. Леніна (до 2016), вул. Поштова");
    }

    @Test
    void richTextLosesItsMarks() {
        var value = new FieldValue.RichText(LocalizedText.of("Візьміть **паспорт**"));

        assertThat(FieldWords.of(new FieldType.RichText(100), value).ukrainian())
                .isEqualTo("Візьміть паспорт");
    }
}
