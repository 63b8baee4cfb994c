// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.agent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// A terminal with the full demo city on its disk and the server it is enrolled with; the agent is
/// started as often as one likes.
final class FullKiosk implements AutoCloseable {
    private static final Path IDENTITY = Path.of("agent", "identity", "identity.json");

    private final Path work;
    private final ServerProcess server;

    private FullKiosk(Path work, ServerProcess server) {
        this.work = work;
        this.server = server;
    }

    /// @param isReused takes the city that an earlier run left in `work`
    static FullKiosk prepare(Path work, boolean isReused) {
        if (!isReused || !Files.exists(work.resolve(IDENTITY))) {
            var plan =
                    new Stack.Plan(
                            work, ServerProcess.Ports.FREE, Optional.empty(), CitySize.FULL);
            Stack.start(plan).close();
        }
        ServerProcess server =
                ServerProcess.prepare(work, new ServerProcess.Ports(port(work), 0, 0));
        server.start();
        return new FullKiosk(work, server);
    }

    Path work() {
        return work;
    }

    /// @param flags further flags of its JVM
    AgentProcess agent(String... flags) {
        return new AgentProcess(work, work.resolve(Stack.KIOSK + "-ticket.json"), flags);
    }

    /// Where the agent remembers the server to be.
    private static int port(Path work) {
        Path file = work.resolve(IDENTITY);
        try {
            return WireJson.read(Files.readAllBytes(file), Enrolled.class).server().getPort();
        } catch (IOException | WireException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    private record Enrolled(URI server) {}

    @Override
    public void close() {
        server.close();
    }
}
