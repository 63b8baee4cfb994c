// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "'Школа № 73', 'школа 73'",
        "'№73', '73'",
        "'пʼять пять п`ять', 'пять пять пять'",
        "'медико-санітарної', 'медико санітарної'",
        "'мкр-н Ґданський', 'мікрорайон гданський'",
        "'б-р Миру', 'бульвар миру'",
        "'вул. Миру, 9/1', 'вулиця миру 9/1'",
        "'Миру, 9-А', 'миру 9а'",
        "'Миру, 9 А', 'миру 9а'",
        "'Миру 9A, кв. 5', 'миру 9а квартира 5'",
        "'9 в центрі', '9 в центрі'",
        "'10-го', '10 го'",
        "'за́мок', 'замок'",
        "'Сollege', 'college'",
        "'лiкарня', 'лікарня'",
        "' !? ', ''"
    })
    void textIsCutIntoComparableWords(String text, String words) {
        assertThat(full(text)).isEqualTo(words);
    }

    @Test
    void dictionaryIsAskedWithTheApostropheAndTheTypedLetters() {
        assertThat(SearchWords.of("Сімʼя").getFirst().spelled()).isEqualTo("сім'я");
        assertThat(SearchWords.of("лыкар").getFirst().spelled()).isEqualTo("лыкар");
        assertThat(SearchWords.of("лыкар").getFirst().form()).isEqualTo("ликар");
    }

    @Test
    void numbersAreTold() {
        assertThat(SearchWords.of("9а").getFirst().isNumber()).isTrue();
        assertThat(SearchWords.of("а9").getFirst().isNumber()).isFalse();
    }

    private static String full(String text) {
        return SearchWords.of(text).stream().map(SearchWord::full).collect(Collectors.joining(" "));
    }
}
