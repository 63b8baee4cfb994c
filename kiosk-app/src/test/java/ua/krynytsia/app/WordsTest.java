// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

/// Everything the interface can say, in every feature.
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    static Stream<Words> words() {
        JavaClasses app =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("ua.krynytsia.app");
        return app.stream()
                .filter(type -> type.isAssignableTo(Words.class) && type.isEnum())
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Words.class::cast);
    }

    @ParameterizedTest
    @MethodSource("words")
    void areThereInBothLanguagesWithTheSameParts(Words words) {
        LocalizedText text = words.text();

        assertThat(text.translation(LocalizedText.ENGLISH)).isPresent();
        assertThat(text.ukrainian()).isNotBlank();
        assertThat(parts(text.in(LocalizedText.ENGLISH))).isEqualTo(parts(text.ukrainian()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void areUkrainianWithTheRightApostrophe(Words words) {
        assertThat(words.text().ukrainian())
                .doesNotContain("'", "’")
                .doesNotContainPattern("[ыэёъ]");
    }

    private static List<String> parts(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
