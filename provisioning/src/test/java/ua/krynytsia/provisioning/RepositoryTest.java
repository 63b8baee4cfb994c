// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.RepositoryLaws;

class RepositoryTest {
    private static final Pattern NAMED_TEST =
            Pattern.compile("`(?:[A-Za-z]+#)?([A-Z][A-Za-z0-9]+Test)");
    private static final Path DECISIONS = Path.of("provisioning/docs/decisions");

    @TestFactory
    Stream<DynamicTest> lawsOfFiles() {
        return RepositoryLaws.tests();
    }

    @Test
    void everyDecisionNamesATestThatExists() throws IOException {
        Path root = RepositoryLaws.root();
        List<String> tests;
        try (Stream<Path> files = Files.walk(root)) {
            tests =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .map(name -> name.replace(".java", ""))
                            .toList();
        }
        try (Stream<Path> decisions = Files.list(root.resolve(DECISIONS))) {
            for (Path decision : decisions.toList()) {
                String text = Files.readString(decision);
                Matcher named = NAMED_TEST.matcher(text.substring(text.indexOf("## Confirmation")));
                assertThat(named.find()).as("%s names a test", decision).isTrue();
                do {
                    assertThat(tests).as(decision.toString()).contains(named.group(1));
                } while (named.find());
            }
        }
    }

    @Test
    void theTopLevelIsTheOwners() throws IOException {
        try (Stream<Path> files = Files.list(RepositoryLaws.root())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.startsWith(".") && !name.equals("target"))
                    .isSubsetOf(
                            "kiosk-app",
                            "kiosk-agent",
                            "central-server",
                            "provisioning",
                            "pom.xml",
                            "README.md",
                            "LICENSE");
        }
    }
}
