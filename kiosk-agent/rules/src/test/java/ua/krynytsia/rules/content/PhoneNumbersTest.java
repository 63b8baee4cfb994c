// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.content.FieldValue;

class PhoneNumbersTest {
    static Stream<Arguments> vectors() {
        return Vectors.table("phones.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void understandsAndShowsAsTheVectorFile(String typed, String stored, String shown) {
        Optional<String> parsed = PhoneNumbers.parse(typed);

        assertThat(parsed).isEqualTo(Optional.of(stored).filter(number -> !number.isEmpty()));
        parsed.ifPresent(number -> {
            assertThat(PhoneNumbers.shown(number)).isEqualTo(shown);
            assertThat(PhoneNumbers.parse(shown)).contains(number);
            assertThatCode(() -> new FieldValue.Phone(List.of(number))).doesNotThrowAnyException();
        });
    }
}
