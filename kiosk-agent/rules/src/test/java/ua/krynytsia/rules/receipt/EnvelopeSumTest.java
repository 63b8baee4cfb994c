// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Sha256;

class EnvelopeSumTest {
    static Stream<Arguments> vectors() {
        return Vectors.table("envelope-sums.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isAsTheVectorFileInAnyOrder(String ids, String sum) {
        List<UUID> all = new ArrayList<>();
        if (!ids.equals("-")) {
            Stream.of(ids.split(" ")).map(UUID::fromString).forEach(all::add);
        }

        assertThat(EnvelopeSum.of(all).hex()).isEqualTo(sum);
        Collections.reverse(all);
        assertThat(EnvelopeSum.of(all).hex()).isEqualTo(sum);
    }

    @Test
    void whatGoesIsTakenOutAsItWasPutIn() {
        UUID one = new UUID(1, 2);
        UUID other = new UUID(3, 4);

        Sha256 both = EnvelopeSum.changed(EnvelopeSum.changed(EnvelopeSum.NONE, one), other);

        assertThat(both).isEqualTo(EnvelopeSum.of(List.of(other, one)));
        assertThat(EnvelopeSum.changed(both, one)).isEqualTo(EnvelopeSum.of(List.of(other)));
    }
}
