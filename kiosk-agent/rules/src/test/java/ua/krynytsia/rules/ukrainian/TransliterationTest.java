// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.ukrainian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Require;

class TransliterationTest {
    static Stream<Arguments> vectors() {
        return Vectors.table("kmu55.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void spellsAsTheVectorFile(String ukrainian, String latin) {
        assertThat(Transliteration.kmu55(ukrainian)).isEqualTo(latin);
    }

    @Test
    void aSlugCanBeRead() {
        assertThat(Transliteration.slug("Ліцей № 4 «Ґенеза» (Кривий Ріг)"))
                .isEqualTo("litsei-4-geneza-kryvyi-rih");
        assertThat(Transliteration.slug("  Café – Знамʼянка ")).isEqualTo("cafe-znamianka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "№", "日本", "-а-", "ь"})
    void everyNameGivesAValidId(String name) {
        assertThatCode(() -> Require.slug("id", Transliteration.slug(name)))
                .doesNotThrowAnyException();
    }

    @Test
    void longNamesThatBeginAlikeKeepDifferentIds() {
        String name = "Комунальний заклад загальної середньої освіти міста Кривого Рогу номер ";

        String first = Transliteration.slug(name + "один");

        assertThat(first).hasSizeLessThanOrEqualTo(64).startsWith("komunalnyi-zaklad-");
        assertThat(Transliteration.slug(name + "два")).isNotEqualTo(first);
        assertThat(Transliteration.slug("日本")).isNotEqualTo(Transliteration.slug("中国"));
    }
}
