// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.service.KioskCondition;

class CommandSystemTest {
    private static final String COMMANDS = "/admin/api/v1/kiosks/kiosk-01/commands";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path work;

    @Test
    void whatIsAskedOfAKioskThatIsAwayIsDoneWhenItIsBackAlsoAfterAKill() throws Exception {
        try (var server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            var kiosk =
                    new AgentProcess(work.resolve("kiosk"), server.ticket(new KioskId("kiosk-01")));
            try (kiosk) {
                kiosk.start();
                Patience.until("the kiosk online", LONG, () -> kiosk.state().isOnline());
                awaitEnd(server, ask(server, "{\"kind\":\"sync\"}"), "done");
                JsonNode bundle = awaitEnd(server, ask(server, bundle()), "done");
                assertThat(bundle.path("result").asLong()).isPositive();

                kiosk.process().kill();
                String notice = ask(server, "{\"kind\":\"maintenance\",\"isOn\":true}");
                String reboot = ask(server, "{\"kind\":\"reboot\"}");
                kiosk.start();
                awaitEnd(server, notice, "done");
                assertThat(kiosk.state().condition()).contains(KioskCondition.MAINTENANCE);

                Path verb = work.resolve("kiosk/agent-run/verbs/reboot");
                Patience.until("the wish for a reboot", LONG, () -> Files.exists(verb));
                assertThat(line(server, reboot).path("state").asText()).isNotEqualTo("done");
                assertThatThrownBy(() -> ask(server, "{\"kind\":\"volume\",\"percent\":120}"))
                        .hasMessageContaining("400");
            }
        }
    }

    private static String bundle() {
        return "{\"kind\":\"support-bundle\"}";
    }

    /// The command's id.
    private static String ask(ServerProcess server, String action) {
        return server.api()
                .post(COMMANDS, "{\"action\":" + action + "}")
                .body()
                .path("id")
                .asText();
    }

    private static JsonNode awaitEnd(ServerProcess server, String command, String state) {
        return Patience.untilPresent(
                "the end of " + command,
                LONG,
                () ->
                        Optional.of(line(server, command))
                                .filter(line -> line.path("state").asText().equals(state)));
    }

    private static JsonNode line(ServerProcess server, String command) {
        for (JsonNode line : server.api().get(COMMANDS).body().path("commands")) {
            if (line.path("command").path("id").asText().equals(command)) {
                return line;
            }
        }
        throw new AssertionError("no command " + command);
    }
}
