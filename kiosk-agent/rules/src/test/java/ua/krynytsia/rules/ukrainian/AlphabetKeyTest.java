// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.Vectors;

class AlphabetKeyTest {
    private static List<String> sorted(List<String> names) {
        return names.stream().sorted(Comparator.comparing(AlphabetKey::of)).toList();
    }

    @Test
    void sortsAsTheVectorFileWhateverTheFirstOrder() {
        List<String> right = Vectors.lines("alphabet.txt");
        var mixed = new ArrayList<>(right);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(mixed, new Random(seed));

            assertThat(sorted(mixed)).isEqualTo(right);
        }
    }

    @Test
    void numbersOfAnyLengthGoByTheirValue() {
        String nines = "9".repeat(300);

        assertThat(sorted(List.of("1" + "0".repeat(19), "2", "0003", nines, "10")))
                .containsExactly("2", "0003", "10", "1" + "0".repeat(19), nines);
    }

    @Test
    void equalWordsKeepDifferentKeys() {
        assertThat(AlphabetKey.of("п'ята")).isNotEqualTo(AlphabetKey.of("пята"));
    }

    @Test
    void theEmptyNameComesFirst() {
        assertThat(sorted(List.of("а", "", " "))).containsExactly("", " ", "а");
    }
}
