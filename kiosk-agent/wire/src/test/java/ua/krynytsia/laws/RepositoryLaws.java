// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The laws of files over the whole repository, scripts and pages of all modules included.
public final class RepositoryLaws {
    private static final List<Law> LAWS = List.of(Law.LICENCE, Law.LOOSE_ENDS, Law.APOSTROPHES);

    private RepositoryLaws() {}

    public static Stream<DynamicTest> tests() {
        List<SourceFile> files = SourceFile.walk(root(), true);
        return LAWS.stream()
                .map(law ->
                        DynamicTest.dynamicTest(
                                law.rule(),
                                () ->
                                        assertThat(
                                                        SourceLaws.violations(
                                                                law, files, new Exceptions()))
                                                .as("because %s", law.because())
                                                .isEmpty()));
    }

    /// The folder with the licence, at or above the one in which the test runs.
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no folder with a LICENSE above the working one");
            }
        }
        return folder;
    }
}
