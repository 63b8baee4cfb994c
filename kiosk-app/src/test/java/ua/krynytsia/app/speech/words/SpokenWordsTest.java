// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.app.i18n.Language;

/// The table `spoken.txt`, and what must hold for any text.
final class SpokenWordsTest {
    private final SpokenWords words = new SpokenWords();

    @TestFactory
    Stream<DynamicTest> asTheTableSays() throws IOException {
        return lines().map(line -> {
            String[] cells = line.split(" \\| ");
            Language language = cells[0].equals("uk") ? Language.UKRAINIAN : Language.ENGLISH;
            return DynamicTest.dynamicTest(
                    cells[0] + " " + cells[1],
                    () -> assertThat(words.say(language, cells[1])).isEqualTo(cells[2]));
        });
    }

    @Test
    void noDigitIsLeftWhateverIsWritten() {
        String written = "12.13.2026, 99:99, 007, 1-2-3, 3/4, 2,75; 10–15, 1 000 000, 12А, №7";

        assertThat(words.say(Language.UKRAINIAN, written)).doesNotContainPattern("\\d");
        assertThat(words.say(Language.ENGLISH, written)).doesNotContainPattern("\\d");
    }

    @Test
    void nothingWrittenIsNothingSaid() {
        assertThat(words.say(Language.UKRAINIAN, " \uE8B6\n ")).isEmpty();
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(SpokenWordsTest.class.getResourceAsStream("spoken.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
