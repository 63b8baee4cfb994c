// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.supervise.FileVerbs;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.provisioning.stack.Repository;

/// What root does with the daemon's wishes, with a `systemctl` that only writes down what it is
/// told.
final class VerbsScriptTest {
    @TempDir private Path directory;
    private Path said;
    private Path light;

    @BeforeEach
    void setUp() throws IOException {
        said = directory.resolve("said");
        Path tools = Files.createDirectories(directory.resolve("bin"));
        Files.writeString(
                Files.createFile(
                        tools.resolve("systemctl"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------"))),
                "#!/bin/sh\necho \"$*\" >> '" + said + "'\n");
        light = Files.createDirectories(directory.resolve("backlight/panel"));
        Files.writeString(light.resolve("max_brightness"), "255\n");
        Files.writeString(light.resolve("brightness"), "255\n");
    }

    @Test
    void eachVerbIsCarriedOutOnceAndItsFileIsGone() throws Exception {
        var verbs = new FileVerbs(directory.resolve("run"));
        verbs.ask(Verb.RESTART_APP);
        verbs.ask(Verb.REBOOT);
        verbs.ask(Verb.POWEROFF);
        verbs.ask(Verb.BRIGHTNESS, "40");

        assertThat(carriedOut()).isZero();
        assertThat(carriedOut()).isZero();

        assertThat(Files.readAllLines(said))
                .containsExactlyInAnyOrder(
                        "--no-block restart kiosk-app.service",
                        "--no-block reboot",
                        "--no-block poweroff");
        assertThat(light.resolve("brightness")).hasContent("102");
        assertThat(left()).isEmpty();
    }

    @Test
    void whateverElseLiesThereIsRemovedUnread() throws Exception {
        Path wishes = Files.createDirectories(directory.resolve("run/verbs"));
        Files.writeString(wishes.resolve("format-disk"), "1\n");
        Files.writeString(wishes.resolve("reboot; rm -rf x"), "1\n");
        Files.createSymbolicLink(wishes.resolve("brightness"), light.resolve("max_brightness"));

        assertThat(carriedOut()).isZero();

        assertThat(said).doesNotExist();
        assertThat(light.resolve("brightness")).hasContent("255");
        assertThat(light.resolve("max_brightness")).hasContent("255");
        assertThat(left()).isEmpty();
    }

    @Test
    void lightOutsideTheScaleIsLeftAsItIs() throws Exception {
        new FileVerbs(directory.resolve("run")).ask(Verb.BRIGHTNESS, "5");

        assertThat(carriedOut()).isZero();

        assertThat(light.resolve("brightness")).hasContent("255");
    }

    private int carriedOut() throws IOException, InterruptedException {
        Path script = Repository.root().resolve("provisioning/src/deb/kiosk-agent/verbs");
        var process =
                new ProcessBuilder(
                        script.toString(),
                        directory.resolve("run/verbs").toString(),
                        directory.resolve("backlight").toString());
        process.environment()
                .merge("PATH", directory.resolve("bin") + ":", (path, own) -> own + path);
        return process.redirectErrorStream(true).start().waitFor();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("run/verbs"))) {
            return files.toList();
        }
    }
}
