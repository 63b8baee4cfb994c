// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @Test
    void twentyMillimetresAreFiftyFourPixelsOnTheReferencePanel() {
        var panel = new Panel(1080, 1920, 32);

        assertThat(panel.px(20)).isEqualTo(54);
        assertThat(panel.px(14)).isEqualTo(38);
    }

    @ParameterizedTest
    @ValueSource(doubles = {15.6, 21.5, 24, 32, 43})
    void fingersAndEyesGetTheirMillimetresOnEveryPanel(double inches) {
        var panel = new Panel(1080, 1920, inches);
        var tokens = new Tokens(panel, Contrast.CALM);

        assertThat(panel.mm(tokens.target())).isGreaterThanOrEqualTo(19.9);
        assertThat(panel.mm(tokens.note() * Tokens.CAP_HEIGHT)).isGreaterThanOrEqualTo(4.7);
        assertThat(tokens.text()).isGreaterThan(tokens.note());
        assertThat(tokens.title()).isGreaterThan(tokens.text());
    }

    @Test
    void theReferencePanelHasNoTextBelowTwentyEightPixels() {
        assertThat(new Tokens(new Panel(1080, 1920, 32), Contrast.CALM).note())
                .isGreaterThanOrEqualTo(28);
    }

    @Test
    void theSheetHoldsNothingUnfilledAndNothingThatHovers() {
        var tokens = new Tokens(new Panel(1080, 1920, 32), Contrast.CALM);

        String css = new StyleSheet(tokens, List.of()).text();

        assertThat(css).doesNotContain("@").doesNotContain(":hover").contains("-k-iron: #1F4E6B");
        assertThat(css).doesNotContainPattern("[0-9]u[ ;]");
    }

    @Test
    void whereTheGlassHangsHighAVisitBeginsLow() {
        assertThat(new Panel(1080, 1920, 32, 700).isHigh()).isTrue();
        assertThat(new Panel(1080, 1920, 32).isHigh()).isFalse();
    }

    @Test
    void largeLettersAreSeenUnderSevenTenthsOfADegreeAtArmsLength() {
        for (Panel panel : List.of(new Panel(1080, 1920, 32), new Panel(1920, 1080, 21.5))) {
            var large = new Tokens(panel, Comfort.USUAL.with(Comfort.TextSize.LARGE));
            assertThat(panel.mm(large.note()) * Tokens.CAP_HEIGHT).isGreaterThanOrEqualTo(7.33);
            assertThat(panel.mm(large.door()) * Tokens.CAP_HEIGHT).isGreaterThanOrEqualTo(7.33);
        }
    }
}
