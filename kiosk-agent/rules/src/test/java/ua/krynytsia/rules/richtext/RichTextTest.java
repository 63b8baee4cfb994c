// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
    @Test
    void readsTheSubset() {
        RichText text =
                RichText.parse(
                        """
                        ## Документи

                        Візьміть **оригінали** та *копії*,
                        [бланк](https://example.ua/form).

                        1. паспорт
                        2. довідка
                        """);

        assertThat(text.foreign()).isEmpty();
        assertThat(text.blocks())
                .containsExactly(
                        new Block.Heading(2, List.of(plain("Документи"))),
                        new Block.Paragraph(
                                List.of(
                                        plain("Візьміть "),
                                        new Span("оригінали", true, false, Optional.empty()),
                                        plain(" та "),
                                        new Span("копії", false, true, Optional.empty()),
                                        plain(","),
                                        plain(" "),
                                        new Span(
                                                "бланк",
                                                false,
                                                false,
                                                Optional.of("https://example.ua/form")),
                                        plain("."))),
                        new Block.Items(
                                true,
                                List.of(List.of(plain("паспорт")), List.of(plain("довідка")))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "![кіт](https://example.ua/cat.png), IMAGE, кіт",
                "<b>жирно</b>, HTML, <b>жирно</b>",
                "> слова, QUOTE, слова",
                "[тут](javascript:alert(1)), LINK_TARGET, тут",
                "[тут](file:///etc/passwd), LINK_TARGET, тут",
            })
    void whatIsOutsideIsNamedAndItsWordsAreKept(
            String source, RichText.Foreign foreign, String words) {
        assertThat(RichText.parse(source).foreign()).contains(foreign);
        assertThat(RichText.plain(source)).isEqualTo(words);
    }

    @Test
    void aListInsideAListKeepsAllItsItems() {
        RichText text = RichText.parse("- перше\n  - друге\n    - третє\n- четверте\n");

        assertThat(text.foreign()).contains(RichText.Foreign.NESTED_LIST);
        assertThat(RichText.plain("- перше\n  - друге\n    - третє\n- четверте\n"))
                .isEqualTo("перше\nдруге\nтретє\nчетверте");
    }

    @Test
    void deepNestingOfAHostileTextIsBounded() {
        String hostile = "> ".repeat(20_000) + "кінець " + "*".repeat(20_000);

        assertThat(RichText.plain(hostile)).contains("кінець");
        assertThat(RichText.plain("[".repeat(20_000))).hasSize(20_000);
    }

    private static Span plain(String text) {
        return new Span(text, false, false, Optional.empty());
    }
}
