// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.Main;
import ua.krynytsia.wire.Sha256;

/// The command in processes of its own, as two people would run it on two machines.
class SameBytesTest {
    @Test
    void theSameSeedGivesTheSameBytesToAnotherUserElsewhere(@TempDir Path folder) throws Exception {
        Path here = Files.createDirectories(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there/тека ще раз"));

        Process first =
                run(here, "oksana", List.of("-Duser.language=uk", "-Duser.timezone=Europe/Kyiv"));
        Process second =
                run(
                        there,
                        "root",
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-1"));

        assertThat(ended(first)).isZero();
        assertThat(ended(second)).isZero();
        assertThat(contents(there.resolve("city")))
                .isEqualTo(contents(here.resolve("city")))
                .hasSizeGreaterThan(167);
    }

    private static Process run(Path folder, String user, List<String> settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.add("-Djava.awt.headless=true");
        command.add("-Duser.name=" + user);
        command.add("-Duser.home=" + folder);
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("demo-city", "--size", "full", "--out", "city"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static int ended(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, Sha256> contents(Path root) throws IOException {
        var contents = new TreeMap<String, Sha256>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
