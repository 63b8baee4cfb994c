// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FiguresTest {
    @Test
    void nineteenOfTwentyAreAtMostTheNinetyFifth() {
        var twenty =
                new Figures("x", IntStream.rangeClosed(1, 20).mapToObj(i -> (double) i).toList());

        assertThat(twenty.p95()).isEqualTo(19);
        assertThat(new Figures("one", List.of(7.0)).p95()).isEqualTo(7);
    }
}
