// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LookTest {
    @Test
    void variantsAreNamedByLookOrByLookAndLanguage() {
        assertThat(among("usual")).containsExactly(Look.USUAL_UK, Look.USUAL_EN);
        assertThat(among("large-en", "strong")).containsExactly(Look.LARGE_EN, Look.STRONG_UK);
        assertThat(among("all")).containsExactly(Look.values());
        assertThat(among("loud")).isEmpty();
    }

    private static List<Look> among(String... names) {
        return Stream.of(Look.values()).filter(look -> look.isAmong(List.of(names))).toList();
    }
}
