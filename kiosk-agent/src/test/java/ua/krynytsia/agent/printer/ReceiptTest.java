// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.printer.Receipt.Line;
import ua.krynytsia.agent.printer.Receipt.Style;

final class ReceiptTest {
    @Test
    void longLineIsBrokenAtSpacesAndALongWordWithin() {
        assertThat(rows("Звернення прийнято й лежить у черзі", Style.NORMAL))
                .containsExactly("Звернення", "прийнято й", "лежить у", "черзі");
        assertThat(rows("1234567890123456789012345 кінець", Style.NORMAL))
                .containsExactly("1234567890", "1234567890", "12345", "кінець");
        assertThat(rows("Криниця  тут", Style.LARGE)).containsExactly("Крини", "ця", "тут");
        assertThat(rows("", Style.NORMAL)).containsExactly("");
    }

    @Test
    void everyRowFits() {
        String text = "а ".repeat(40) + "б".repeat(60) + " в";
        for (int columns = 2; columns < 60; columns++) {
            int most = columns;
            assertThat(new Line(text, Style.STRONG).rows(columns))
                    .allMatch(row -> row.length() <= most);
        }
    }

    @Test
    void whatDoesNotFitOnAReceiptIsRefused() {
        var line = new Line("рядок", Style.NORMAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(List.of(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(Collections.nCopies(61, line), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(List.of(line), Optional.of("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Receipt(List.of(line), Optional.of("ї")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("\u001b@", Style.NORMAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line("а".repeat(201), Style.NORMAL));
    }

    @Test
    void wordsOfAReceiptAreNotInItsText() {
        var receipt = new Receipt(List.of(new Line("ПІН 123456", Style.NORMAL)), Optional.empty());

        assertThat(receipt.toString()).doesNotContain("123456");
    }

    private static List<String> rows(String text, Style style) {
        return new Line(text, style).rows(10);
    }
}
