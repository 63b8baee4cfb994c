// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.local.AlertState;
import ua.krynytsia.wire.local.LocalState;

/// An emergency message from the server to real kiosks and back to silence, the network cut in the
/// middle.
@Timeout(180)
class AlertSystemTest {
    private static final String ALERTS = "/admin/api/v1/alerts";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LATEST = Duration.ofSeconds(1);

    @TempDir private Path work;

    @Test
    void aMessageIsOnItsKiosksWithinASecondAndStaysThereWithoutTheServer() {
        try (var server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            try (var here = agent(server, "kiosk-01");
                    var elsewhere = agent(server, "kiosk-02")) {
                await(here, "word of the server", AlertState::isKnown);
                await(elsewhere, "word of the server", AlertState::isKnown);
                // the first one carries what a program does only once
                String test = send(server, "test", "kiosk-01");
                await(here, "the test", now -> now.active().size() == 1);
                assertThat(state(elsewhere).active()).isEmpty();
                server.api().post(ALERTS + "/" + test + "/end", "");
                await(here, "the all-clear", now -> now.ended().size() == 1);

                long begin = System.nanoTime();
                send(server, "air_raid", "kiosk-01");
                await(here, "the raid", now -> now.active().size() == 1);
                var took = Duration.ofNanos(System.nanoTime() - begin);

                assertThat(took).isLessThanOrEqualTo(LATEST);
                server.process().stop();
                here.process().stop();
                here.start();
                AlertState again = state(here);
                assertThat(again.active()).hasSize(1);
                assertThat(again.isKnown()).isFalse();
            }
        }
    }

    private static String send(ServerProcess server, String kind, String kiosk) {
        String wish =
                """
                {"nature":{"kind":"%s","severity":"extreme"},
                 "words":{"headline":{"uk":"Повітряна тривога"},"instruction":{"uk":""}},
                 "area":{"districts":[],"kiosks":["%s"]},"seconds":3600}
                """
                        .formatted(kind, kiosk);
        return server.api().post(ALERTS, wish).body().path("id").asText();
    }

    private static void await(AgentProcess agent, String what, Predicate<AlertState> holds) {
        Patience.until(
                what,
                SOON,
                () ->
                        Optional.of(agent.state())
                                .flatMap(LocalState::alert)
                                .filter(holds)
                                .isPresent());
    }

    private static AlertState state(AgentProcess agent) {
        return agent.state().alert().orElseThrow();
    }

    private AgentProcess agent(ServerProcess server, String id) {
        var agent = new AgentProcess(work.resolve(id), server.ticket(new KioskId(id)));
        agent.start();
        return agent;
    }
}
