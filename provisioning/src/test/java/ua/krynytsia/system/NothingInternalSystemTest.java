// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;

class NothingInternalSystemTest {
    @TempDir private Path work;

    @Test
    void neitherWhatIsInternalNorWhatIsWithdrawnForGoodIsFoundOutside() throws Exception {
        try (var server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            Installation.require(server.api().importFile(CanaryCity.bundle(work)));
            Set<String> portrait = CanaryCity.portray(server, "p-purged");
            long first = publish(server);
            try (var agent = new AgentProcess(work, server.ticket(Installation.KIOSK))) {
                agent.start();
                agent.awaitEdition(first);
                requireCanariesAreOut(server, agent);
                assertThat(media(server.data())).containsAll(portrait);
                assertThat(media(agent.data())).containsAll(portrait);

                CanaryCity.rename(server, "p-7");
                CanaryCity.rename(server, "p-open");
                step(server, "p-withdrawn", "withdrawn");
                step(server, "p-later", "withdrawn");
                agent.awaitEdition(publish(server));
                requireNothingInternal(Leavings.library(agent.data()));
                assertThat(Leavings.library(agent.data()).keySet())
                        .anyMatch(name -> name.contains(".from-"));

                step(server, "p-purged", "purged");
                step(server, "p-later", "purged");
                CanaryCity.rename(server, "p-8");
                agent.awaitEdition(publish(server));

                requireNothingOutside(server, agent);
                assertThat(media(server.data())).doesNotContainAnyElementsOf(portrait);
                assertThat(media(agent.data())).doesNotContainAnyElementsOf(portrait);
            }
        }
    }

    /// Else the rest of this test would look for what was never there.
    private static void requireCanariesAreOut(ServerProcess server, AgentProcess agent) {
        assertThat(text(Leavings.library(agent.data())))
                .contains(CanaryCity.OPEN, CanaryCity.WITHDRAWN)
                .contains(CanaryCity.FOR_GOOD);
        assertThat(new Kiosk(agent.accessFile()).search(CanaryCity.PURGED).total()).isEqualTo(1);
        assertThat(Leavings.holding(server.data(), CanaryCity.FOR_GOOD)).isNotEmpty();
        assertThat(Leavings.holding(agent.data(), CanaryCity.FOR_GOOD)).isNotEmpty();
        Exports.of(server.data())
                .ofPublic(CanaryCity.PEOPLE)
                .forEach((address, text) -> {
                    if (address.contains(CanaryCity.PEOPLE + ".")) {
                        assertThat(text).as(address).contains(CanaryCity.FOR_GOOD);
                    }
                });
    }

    private static void requireNothingOutside(ServerProcess server, AgentProcess agent) {
        var kiosk = new Kiosk(agent.accessFile());
        assertThat(kiosk.search(CanaryCity.OPEN).total()).isEqualTo(1);
        for (String canary : CanaryCity.INTERNAL) {
            assertThat(kiosk.search(canary).total()).as(canary).isZero();
        }
        for (String canary : CanaryCity.FOR_GOOD) {
            assertThat(kiosk.search(canary).total()).as(canary).isZero();
        }
        Exports exports = Exports.of(server.data());
        requireClean(exports.ofPublic(CanaryCity.PEOPLE));
        assertThat(exports.answered(CanaryCity.SECRETS)).isEmpty();

        requireNoByteLeft(server.data());
        requireNoByteLeft(agent.data());
        assertThat(Leavings.holding(agent.data(), CanaryCity.INTERNAL)).isEmpty();
        agent.close();

        Map<String, String> library = Leavings.library(agent.data());
        assertThat(text(library)).contains(CanaryCity.OPEN);
        requireClean(library);
        requireClean(Leavings.snapshots(server.data()));
        Path index = agent.data().resolve("index");
        String rows = Leavings.rows(index.resolve("documents"));
        String words = Leavings.words(index.resolve("words"));
        assertThat(rows).contains(CanaryCity.OPEN);
        assertThat(words).contains(CanaryCity.OPEN);
        requireClean(Map.of("documents", rows, "words", words));
    }

    private static Set<String> media(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("media"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /// Within seconds of the publication, as is promised.
    private static void requireNoByteLeft(Path data) {
        Patience.until(
                "the end of every byte in " + data.getFileName(),
                Duration.ofSeconds(60),
                () -> Leavings.holding(data, CanaryCity.FOR_GOOD).isEmpty());
    }

    private static void requireClean(Map<String, String> texts) {
        requireNothingInternal(texts);
        texts.forEach((name, text) ->
                CanaryCity.FOR_GOOD.forEach(
                        canary -> assertThat(text).as(name).doesNotContain(canary)));
    }

    private static void requireNothingInternal(Map<String, String> texts) {
        assertThat(texts).isNotEmpty();
        texts.forEach((name, text) ->
                CanaryCity.INTERNAL.forEach(
                        canary -> assertThat(text).as(name).doesNotContain(canary)));
    }

    private static String text(Map<String, String> texts) {
        return String.join("\n", texts.values());
    }

    private static long publish(ServerProcess server) {
        return Installation.require(server.api().publish()).path("number").asLong();
    }

    private static void step(ServerProcess server, String id, String to) {
        long revision = CanaryCity.entry(server, id).path("revision").asLong();
        server.api()
                .post(
                        "/admin/api/v1/entries/" + CanaryCity.PEOPLE + "/" + id + "/state",
                        "{\"to\":\"" + to + "\",\"expectedRevision\":" + revision + "}");
    }
}
