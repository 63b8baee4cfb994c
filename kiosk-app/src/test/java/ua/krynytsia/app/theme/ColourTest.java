// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.1: words 4.5:1 (7:1 in strong contrast), marks and edges 3:1.
class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "INK,PAPER",
        "INK,CARD",
        "STEEL,PAPER",
        "STEEL,CARD",
        "IRON,CARD",
        "IRON,PAPER",
        "INK,IRON_PALE",
        "STEEL,IRON_PALE",
        "IRON,IRON_PALE",
        "IRON,IRON_PALE_PRESSED",
        "ON_IRON,IRON",
        "ON_IRON,IRON_PRESSED",
        "ON_IRON_NOTE,IRON",
        "INK,OCHRE_PALE",
        "DANGER,CARD",
        "DANGER,DANGER_PALE",
        "DONE,CARD",
        "DONE,DONE_PALE"
    })
    void wordsCanBeRead(Colour words, Colour ground) {
        assertThat(ratio(words, ground, Contrast.CALM)).isGreaterThanOrEqualTo(4.5);
        assertThat(ratio(words, ground, Contrast.STRONG)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"EDGE,PAPER", "EDGE,CARD", "OCHRE,PAPER", "OCHRE,CARD", "IRON,CARD"})
    void marksAndEdgesCanBeSeen(Colour mark, Colour ground) {
        for (Contrast contrast : Contrast.values()) {
            assertThat(ratio(mark, ground, contrast)).isGreaterThanOrEqualTo(3);
        }
    }

    private static double ratio(Colour one, Colour other, Contrast contrast) {
        return Contrast.ratio(one.in(contrast), other.in(contrast));
    }
}
