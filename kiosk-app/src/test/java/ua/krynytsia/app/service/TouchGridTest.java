// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TouchGridTest {
    private final TouchGrid grid = new TouchGrid(6, 9);

    @Test
    void aCellTurnsOnceAndItsEdgesBelongToIt() {
        assertThat(grid.touch(0, 0)).isTrue();
        assertThat(grid.touch(0.1, 0.1)).isFalse();
        assertThat(grid.touch(1, 1)).isTrue();

        assertThat(grid.left()).isEqualTo(52);
        assertThat(grid.isFelt(0)).isTrue();
        assertThat(grid.isFelt(53)).isTrue();
    }

    @Test
    void whatLiesOutsideTheGlassIsNotFelt() {
        assertThat(grid.touch(-0.01, 0.5)).isFalse();
        assertThat(grid.touch(0.5, 1.01)).isFalse();
        assertThat(grid.touch(Double.NaN, 0.5)).isFalse();
        assertThat(grid.left()).isEqualTo(grid.cells());
    }

    @Test
    void whereNothingWasFeltIsNamedByItsNinth() {
        touchAllBut(0, 53);

        assertThat(grid.deadZones())
                .isEqualTo(Map.of(TestWords.TOP_LEFT, 1, TestWords.BOTTOM_RIGHT, 1));
        assertThat(grid.verdict().ukrainian())
                .isEqualTo(
                        "Дотику не відчутно: угорі ліворуч – 1, унизу праворуч – 1."
                                + " Разом 2 з 54 клітинок.");
        assertThat(grid.verdict().in("en"))
                .isEqualTo(
                        "Touch is not felt: top left – 1, bottom right – 1."
                                + " Together 2 of 54 cells.");
    }

    @Test
    void aWholeGlassIsFine() {
        touchAllBut(-1, -1);

        assertThat(grid.left()).isZero();
        assertThat(grid.verdict().ukrainian()).contains("54 з 54");
    }

    private void touchAllBut(int one, int other) {
        for (int cell = 0; cell < grid.cells(); cell++) {
            if (cell != one && cell != other) {
                double row = Math.floorDiv(cell, 6);
                grid.touch((cell % 6 + 0.5) / 6, (row + 0.5) / 9);
            }
        }
    }
}
