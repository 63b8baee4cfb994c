// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.rules.Vectors;

class FoldingTest {
    static Stream<Arguments> vectors() {
        return Vectors.table("folding.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void foldsAsTheVectorFileAndTwiceIsOnce(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
