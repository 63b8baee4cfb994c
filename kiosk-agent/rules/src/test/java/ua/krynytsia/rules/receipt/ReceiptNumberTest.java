// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.WireException;

class ReceiptNumberTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static Stream<Arguments> vectors() {
        return Vectors.table("receipts.tsv");
    }

    /// ISO/IEC 7064 MOD 37,36 written down once more, for a text of any length.
    private static char checkCharacter(String text) {
        int product = 36;
        for (int i = 0; i < text.length(); i++) {
            product += ALPHABET.indexOf(text.charAt(i));
            product = product % 36 == 0 ? 36 : product % 36;
            product = product * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }

    @Test
    void theSecondWritingAgreesWithAPublishedNumber() {
        // GRid Standard v2.1: A1-2425G-ABC1234002-M
        assertThat(checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void madeAsTheVectorFile(String prefix, int random, String number) {
        assertThat(ReceiptNumber.of(prefix, random).value()).isEqualTo(number);
        assertThat(number.charAt(10))
                .isEqualTo(checkCharacter(number.substring(0, 9).replace("-", "")));
    }

    @Test
    void everyOtherCharacterInAnyPlaceIsFound() {
        for (int random = 0; random < 1_000_000; random += 33_331) {
            String number = ReceiptNumber.of("K7", random).value();
            for (int at = 0; at < number.length(); at++) {
                for (int other = 0; other < ALPHABET.length(); other++) {
                    String wrong =
                            number.substring(0, at)
                                    + ALPHABET.charAt(other)
                                    + number.substring(at + 1);
                    if (number.charAt(at) != '-' && !wrong.equals(number)) {
                        assertThat(ReceiptNumber.parse(wrong)).as(wrong).isEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void typedInAnyMannerItIsUnderstood(String prefix, int random, String number) {
        String bare = number.replace("-", "");

        assertThat(ReceiptNumber.parse(number)).hasToString("Optional[" + number + "]");
        assertThat(ReceiptNumber.parse(bare)).isEqualTo(ReceiptNumber.parse(number));
        assertThat(ReceiptNumber.parse(" " + number.toLowerCase(Locale.ROOT) + "\n"))
                .isEqualTo(ReceiptNumber.parse(number));
        assertThat(ReceiptNumber.parse(number.replace("-", " – ")))
                .isEqualTo(ReceiptNumber.parse(number));
        assertThat(ReceiptNumber.parse(number.replace('K', 'К').replace('A', 'А')))
                .isEqualTo(ReceiptNumber.parse(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "K7-00000", "K7-0000001-5", "K7-00000A-5", "К7-Ж00001-5", "ß"})
    void whatIsNoReceiptNumberIsEmpty(String typed) {
        assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }

    @Test
    void theConstructorTakesOnlyTheStoredForm() {
        String number = ReceiptNumber.of("K7", 1).value();

        assertThatThrownBy(() -> new ReceiptNumber(number.replace("-", "")))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> ReceiptNumber.of("K7", 1_000_000))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> ReceiptNumber.of("K", 1)).isInstanceOf(WireException.class);
    }
}
