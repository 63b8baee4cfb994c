// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.wire.LocalizedText;

class DeedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "enter",
                "sync",
                "restart-screen",
                "reboot",
                "maintenance-on",
                "maintenance-off",
                "learn-card",
                "support-bundle",
                "test-printer",
                "forget-olena"
            })
    void everyDeedHasWordsInBothLanguages(String action) {
        LocalizedText words = DeedWords.deed(action);

        assertThat(words.ukrainian()).isNotEqualTo(action).matches(".*[а-яіїєґ].*");
        assertThat(words.translation("en"))
                .hasValueSatisfying(english -> {
                    assertThat(english).isNotEqualTo(action).doesNotContainPattern("[а-яіїєґ]");
                });
    }

    @Test
    void whatIsTestedAndWhoStoodThereKeepTheirNames() {
        assertThat(DeedWords.deed("test-reader-1").ukrainian()).isEqualTo("перевірка: reader-1");
        assertThat(DeedWords.who("olena").ukrainian()).isEqualTo("olena");
        assertThat(DeedWords.who("screen").in("en")).isEqualTo("the kiosk's screen");
        assertThat(DeedWords.outcome("refused").ukrainian()).isEqualTo("відмовлено");
    }

    @Test
    void wordsOfALaterProgramAreSaidAsTheyStand() {
        assertThat(DeedWords.deed("polish").ukrainian()).isEqualTo("polish");
        assertThat(DeedWords.outcome("postponed").ukrainian()).isEqualTo("postponed");
    }
}
