// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompassTest {
    @ParameterizedTest
    @CsvSource({
        "0, NORTH",
        "22, NORTH",
        "23, NORTH_EAST",
        "90, EAST",
        "157, SOUTH_EAST",
        "158, SOUTH",
        "225, SOUTH_WEST",
        "270, WEST",
        "337, NORTH_WEST",
        "338, NORTH",
        "359, NORTH"
    })
    void bearingIsSaidInOneOfEightWords(int bearing, Compass word) {
        assertThat(Compass.of(bearing)).isEqualTo(word);
    }
}
