// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter complaints = new StringWriter();
    private final CommandLine line = Main.commandLine().setErr(new PrintWriter(complaints, true));

    @Test
    void demoCityWritesTheBundle(@TempDir Path directory) {
        int status =
                line.execute(
                        "demo-city", "--seed", "5", "--out", directory.resolve("city").toString());

        assertThat(status).isZero();
        assertThat(directory.resolve("city"))
                .isDirectoryContaining("glob:**/city.json")
                .isDirectoryContaining("glob:**/imports.json")
                .isDirectoryContaining("glob:**/media");
    }

    @Test
    void aWrongInventoryIsToldInPlainWordsAndNothingIsWritten(@TempDir Path directory)
            throws IOException {
        Path inventory = Files.writeString(directory.resolve("wrong.yaml"), "terminals: []");
        Path out = directory.resolve("city");

        int status =
                line.execute(
                        "demo-city", "--terminals", inventory.toString(), "--out", out.toString());

        assertThat(status).isEqualTo(1);
        assertThat(complaints.toString()).contains("рядок 1").doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }
}
