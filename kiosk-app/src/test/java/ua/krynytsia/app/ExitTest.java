// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.wire.local.LocalPaths;

/// The real program in a process of its own.
final class ExitTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int TERMINATED = 143;

    @TempDir Path folder;

    @Test
    void askedToEndTheProgramEndsAtOnce() throws IOException, InterruptedException {
        try (var agent = new FakeAgent(folder.resolve("access.json"), "secret")) {
            SmallCity.fill(agent);
            Process app = start();
            try {
                waitForBeat(agent, app);
                long asked = System.nanoTime();

                app.destroy();

                assertThat(app.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(app.exitValue()).isEqualTo(TERMINATED);
                assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(LONGEST);
            } finally {
                app.destroyForcibly();
            }
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--agent-access",
                        folder.resolve("access.json").toString(),
                        "--size",
                        "900x900")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("app.log").toFile())
                .start();
    }

    private static void waitForBeat(FakeAgent agent, Process app) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (agent.heardAt("POST", LocalPaths.BEAT).isEmpty()) {
            assertThat(app.waitFor(50, TimeUnit.MILLISECONDS)).as("the program ended").isFalse();
            assertThat(Instant.now()).isBefore(end);
        }
    }
}
