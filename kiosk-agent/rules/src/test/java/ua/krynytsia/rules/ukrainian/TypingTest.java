// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
    @ParameterizedTest
    @CsvSource({
        "ksrfh, лікар",
        "KSRFH, лікар",
        "'csv`z', сім'я",
        "'][sl''cnm', їхідєсть",
        "{fn, хат"
    })
    void wrongLayoutIsReadByItsKeys(String typed, String meant) {
        assertThat(KeyboardLayout.ukrainian(typed)).isEqualTo(meant);
    }

    @Test
    void otherLayoutsAreReadToo() {
        assertThat(KeyboardLayout.latin("зфкл")).isEqualTo("park");
        assertThat(KeyboardLayout.fromRussian("лыкарня")).isEqualTo("лікарня");
        assertThat(KeyboardLayout.fromRussian("ъжа")).isEqualTo("їжа");
        assertThat(KeyboardLayout.fromRussian("эдність")).isEqualTo("єдність");
    }

    @Test
    void neighboursTouch() {
        assertThat(KeyboardLayout.areNeighbours('а', 'п')).isTrue();
        assertThat(KeyboardLayout.areNeighbours('а', 'к')).isTrue();
        assertThat(KeyboardLayout.areNeighbours('а', 'е')).isTrue();
        assertThat(KeyboardLayout.areNeighbours('а', 'м')).isTrue();
        assertThat(KeyboardLayout.areNeighbours('а', 'о')).isFalse();
        assertThat(KeyboardLayout.areNeighbours('а', 'q')).isFalse();
    }

    @Test
    void likelySlipsCostLess() {
        assertThat(Slips.between("аптека", "аптека")).isZero();
        assertThat(Slips.between("аптеека", "аптека"))
                .isLessThan(Slips.between("аптуека", "аптека"));
        assertThat(Slips.between("апетка", "аптека")).isLessThan(Slips.between("апгюка", "аптека"));
        assertThat(Slips.between("лікар", "ликар")).isLessThan(Slips.between("лікар", "лжкар"));
        assertThat(Slips.between("школв", "школа")).isLessThan(Slips.between("школщ", "школа"));
        assertThat(Slips.between("жкола", "школа"))
                .isGreaterThan(Slips.between("шкжла", "школа") - 4);
    }

    @Test
    void latinPieceHasEveryLetterItMayStandFor() {
        assertThat(Latinised.at("shcho", 0))
                .extracting(Latinised.Reading::ukrainian)
                .startsWith("щ", "ш");
        assertThat(Latinised.at("silska", 1))
                .extracting(Latinised.Reading::ukrainian)
                .contains("і", "ї", "й");
        assertThat(Latinised.at("silska", 2).getFirst().isSoftened()).isTrue();
        assertThat(Latinised.at("5", 0)).isEmpty();
        assertThat(Latinised.isLatin("likar")).isTrue();
        assertThat(Latinised.isLatin("лікар")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "дельфіном, дельфін",
        "дельфіни, дельфін",
        "бизову, бизов",
        "бизовим, бизов",
        "дім, дім"
    })
    void endingsFallAway(String form, String stem) {
        assertThat(Stem.of(form)).isEqualTo(stem);
    }
}
