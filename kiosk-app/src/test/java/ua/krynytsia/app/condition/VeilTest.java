// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.app.theme.Colour;
import ua.krynytsia.app.theme.Contrast;

class VeilTest {
    @Test
    void fullLightHasNoVeilAndTheLeastLightTheDarkest() {
        assertThat(Veil.darkness(100)).isZero();
        assertThat(Veil.darkness(55)).isEqualTo(Veil.DARKEST / 2);
        assertThat(Veil.darkness(10)).isEqualTo(Veil.DARKEST);
    }

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void behindTheDarkestVeilTextIsLegible(Contrast contrast) {
        String paper = veiled(Colour.PAPER.in(contrast));

        assertThat(Contrast.ratio(veiled(Colour.INK.in(contrast)), paper)).isGreaterThan(4.5);
        assertThat(Contrast.ratio(veiled(Colour.STEEL.in(contrast)), paper)).isGreaterThan(3);
        assertThat(Contrast.ratio(veiled(Colour.IRON.in(contrast)), paper)).isGreaterThan(3);
    }

    private static String veiled(String colour) {
        var text = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int value = Integer.parseInt(colour, i, i + 2, 16);
            text.append("%02X".formatted(Math.round(value * (1 - Veil.DARKEST))));
        }
        return text.toString();
    }
}
