// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptPrefixesTest {
    @Test
    void digitsComeFirstAndTwoZeroesNever() {
        List<String> first = ReceiptPrefixes.free(Set.of("07"));

        assertThat(first).hasSize(98).contains("01", "99").doesNotContain("00", "07");
        assertThat(first).allMatch(prefix -> prefix.matches("[0-9]{2}"));
    }

    @Test
    void lettersOfBothKeyboardsComeWhenTheDigitsAreGiven() {
        Set<String> given = new HashSet<>(ReceiptPrefixes.free(Set.of()));

        List<String> next = ReceiptPrefixes.free(given);

        assertThat(next).isNotEmpty().allMatch(prefix -> prefix.matches("[0-9ABCEHKMPTXY]{2}"));
        assertThat(next).doesNotContainAnyElementsOf(given);
    }

    @Test
    void noneIsEverReadAsZeroOrOneAndEachMakesANumber() {
        Set<String> given = new HashSet<>();
        for (var free = ReceiptPrefixes.free(given);
                !free.isEmpty();
                free = ReceiptPrefixes.free(given)) {
            given.addAll(free);
        }

        assertThat(given).hasSize(1_155).noneMatch(prefix -> prefix.matches(".*[OI].*"));
        assertThat(given)
                .allSatisfy(prefix -> {
                    ReceiptNumber number = ReceiptNumber.of(prefix, 48_151);
                    assertThat(ReceiptNumber.parse(number.value())).contains(number);
                });
    }
}
