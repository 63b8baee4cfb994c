// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.local.Draft;

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

    @Test
    void itIsGivenBackWhatItHadAcknowledgedWithTheFirstMomentsAndNothingTwice() throws Exception {
        try (Installation city = Installation.start(work)) {
            file(city, 1, 5);
            awaitDelivered(city, 5);
            city.server().close();
            Path backup = work.resolve("backup");
            copy(city.server().data(), backup);
            city.server().start();
            file(city, 6, 20);
            awaitDelivered(city, 20);
            Map<String, String> before = moments(city);

            city.server().close();
            copy(backup, city.server().data());
            city.server().start();

            awaitDelivered(city, 20);
            assertThat(before).hasSize(20);
            assertThat(moments(city)).isEqualTo(before);
            assertThat(appeals(city).path("appeals"))
                    .hasSize(20)
                    .noneMatch(appeal -> appeal.has("trouble"));
            file(city, 21, 21);
            awaitDelivered(city, 21);
            assertThat(moments(city)).hasSize(21).containsAllEntriesOf(before);
        }
    }

    private static void file(Installation city, int first, int last) {
        for (int number = first; number <= last; number++) {
            var words = new FieldValue.Text(LocalizedText.of("Звернення " + number));
            var draft =
                    new Draft(UUID.randomUUID(), SmallCity.FORM, 1, "uk", Map.of("matter", words));
            city.kiosk().submit(draft);
        }
    }

    private static void awaitDelivered(Installation city, int count) {
        Patience.until(
                count + " appeals on the server",
                WAIT,
                () -> appeals(city).path("count").asInt() == count);
        Patience.until(
                "an empty outbox in the server's list",
                WAIT,
                () -> city.listed().path("report").path("waiting").asInt(-1) == 0);
    }

    /// When each was registered, by its number.
    private static Map<String, String> moments(Installation city) {
        var moments = new TreeMap<String, String>();
        for (JsonNode appeal : appeals(city).path("appeals")) {
            moments.put(appeal.path("number").asText(), appeal.path("registered").asText());
        }
        return moments;
    }

    private static JsonNode appeals(Installation city) {
        return Installation.require(city.server().api().appeals());
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
