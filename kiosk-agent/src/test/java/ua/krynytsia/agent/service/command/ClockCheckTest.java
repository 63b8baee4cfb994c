// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.agent.service.command.Finding.Verdict;

class ClockCheckTest {
    private static final String TRACKING =
            "C0248F97,192.36.143.151,2,1763900000.1,0.000012,-0.000003,0.00002,-12.5,0.001,0.02,"
                    + "0.009,0.0008,64.2,";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"0.25,OK,0 s", "-119.0,OK,-119 s", "121,WARN,121 s", "3.15E8,WARN,315000000 s"})
    void theAgentThatHeardTheServerKnowsBest(String offset, Verdict verdict, String said) {
        Optional<String> metrics =
                Optional.of("# TYPE x gauge\nkrynytsia_clock_offset_seconds " + offset + "\n");

        Finding finding = check(metrics, folder.resolve("none"), "no-such-program").run();

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.found().in("en")).contains(said);
    }

    @Test
    void timesyncdsMarkerIsEnoughWhereNoAgentRuns() throws IOException {
        Path marker = Files.createFile(folder.resolve("synchronized"));

        assertThat(check(Optional.empty(), marker, "no-such-program").run().verdict())
                .isEqualTo(Verdict.OK);
        assertThat(check(Optional.of("up 1\n"), marker, "no-such-program").run().verdict())
                .as("an agent that has not heard the server yet")
                .isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @CsvSource({"Normal,0,OK", "Insert second,0,OK", "Not synchronised,0,WARN", "Normal,1,WARN"})
    void chronyIsAskedToo(String leap, int exit, Verdict verdict) throws IOException {
        Path chronyc =
                Files.createFile(
                        folder.resolve("chronyc"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
        Files.writeString(
                chronyc, "#!/bin/sh\necho '" + TRACKING + leap + "'\nexit " + exit + "\n");

        Finding finding = check(Optional.empty(), folder.resolve("no"), chronyc.toString()).run();

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void whereNothingKeepsTheClockThatIsSaid() {
        Finding finding = check(Optional.empty(), folder.resolve("no"), "no-such-program").run();

        assertThat(finding.verdict()).isEqualTo(Verdict.WARN);
    }

    private static ClockCheck check(Optional<String> metrics, Path marker, String chronyc) {
        return new ClockCheck(() -> metrics, marker, chronyc);
    }
}
