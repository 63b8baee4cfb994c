// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, знаків",
        "1, знак",
        "2, знаки",
        "4, знаки",
        "5, знаків",
        "10, знаків",
        "11, знаків",
        "12, знаків",
        "14, знаків",
        "15, знаків",
        "20, знаків",
        "21, знак",
        "22, знаки",
        "25, знаків",
        "100, знаків",
        "101, знак",
        "111, знаків",
        "112, знаків",
        "121, знак",
        "1004, знаки",
        "-1, знак",
        "-12, знаків",
        "9223372036854775807, знаків",
        "-9223372036854775808, знаків"
    })
    void theNounAgreesWithTheNumber(long n, String form) {
        assertThat(Plurals.of(n, "знак", "знаки", "знаків")).isEqualTo(form);
    }
}
