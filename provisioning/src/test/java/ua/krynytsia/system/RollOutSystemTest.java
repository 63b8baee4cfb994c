// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.KioskId;

class RollOutSystemTest {
    private static final String ROLL_OUT = "/admin/api/v1/publications/roll-out";

    @TempDir private Path work;

    @Test
    void theFirstKioskGoesAheadAndWhatIsUrgentReachesBoth() throws Exception {
        try (var server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            Installation.require(server.api().importFile(CanaryCity.bundle(work)));
            Installation.require(server.api().publish());
            try (var first = agent(server, "kiosk-01");
                    var second = agent(server, "kiosk-02")) {
                first.awaitEdition(1);
                second.awaitEdition(1);
                CanaryCity.rename(server, "p-1");

                server.api().post(ROLL_OUT, "{\"first\":\"kiosk-01\",\"settleSeconds\":3600}");
                first.awaitEdition(2);
                assertThat(second.state().edition().value()).isEqualTo(1);

                CanaryCity.rename(server, "p-2");
                server.api()
                        .post(
                                "/admin/api/v1/publications/urgent",
                                "{\"keys\":[\"entry/people/p-2\"]}");
                second.awaitEdition(3);
                first.awaitEdition(4);
                assertThat(second.state().edition().value()).isEqualTo(3);
                assertThat(renamed(second)).isEqualTo(1);
                assertThat(renamed(first)).isEqualTo(2);

                server.api().post(ROLL_OUT + "/going-on", "");
                second.awaitEdition(4);
                assertThat(renamed(second)).isEqualTo(2);
                server.api().post(ROLL_OUT + "/going-on", "");
                assertThat(server.api().get(ROLL_OUT).body().path("rollOut").path("state").asText())
                        .isEqualTo("done");
            }
        }
    }

    private static int renamed(AgentProcess agent) {
        return new Kiosk(agent.accessFile()).search("удруге").total();
    }

    private AgentProcess agent(ServerProcess server, String id) {
        var agent = new AgentProcess(work.resolve(id), server.ticket(new KioskId(id)));
        agent.start();
        return agent;
    }
}
