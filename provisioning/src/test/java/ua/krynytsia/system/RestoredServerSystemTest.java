// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.Patience;

/// A server whose data is put back from a backup older than what its terminals show.
class RestoredServerSystemTest {
    private static final Duration WAIT = Duration.ofSeconds(90);
    private static final int CONFLICT = 409;

    @TempDir private Path work;

    @Test
    void itNoticesStopsPublishingAndContinuesAboveWhatTheTerminalProved() throws Exception {
        try (Installation city = Installation.start(work)) {
            city.server().close();
            Path backup = work.resolve("backup");
            copy(city.server().data(), backup);
            city.server().start();
            city.agent().awaitEdition(city.publishNext());
            long last = city.publishNext();
            city.agent().awaitEdition(last);
            assertThat(last).isEqualTo(3);

            city.server().close();
            copy(backup, city.server().data());
            city.server().start();
            city.prepare(last + 1);
            AdminApi api = city.server().api();
            Patience.until(
                    "the refusal to publish",
                    WAIT,
                    () -> api.behind().body().path("proven").asLong() == last);
            assertThat(api.publish().status()).isEqualTo(CONFLICT);
            assertThat(city.kiosk().state().edition().value()).isEqualTo(last);

            Installation.require(api.continueAbove());
            assertThat(city.publish()).isEqualTo(last + 1);
            city.agent().awaitEdition(last + 1);
            assertThat(city.kiosk().entries())
                    .allMatch(
                            line -> line.title().ukrainian().startsWith(SmallCity.tree(last + 1)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.sorted().toList();
            for (Path file : all) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
