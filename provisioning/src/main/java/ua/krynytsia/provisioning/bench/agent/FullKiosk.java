// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// A terminal with the full demo city on its disk and the server it is enrolled with; the agent is
/// started as often as one likes.
final class FullKiosk implements AutoCloseable {
    private static final Path PORT = Path.of("fleet-port");

    private final Path work;
    private final ServerProcess server;

    private FullKiosk(Path work, ServerProcess server) {
        this.work = work;
        this.server = server;
    }

    /// @param isReused takes the city that an earlier run left in `work`
    static FullKiosk prepare(Path work, boolean isReused) {
        if (!isReused || !Files.exists(work.resolve(PORT))) {
            ServerProcess.Ports ports = ServerProcess.Ports.lasting();
            var plan = new Stack.Plan(work, ports, Optional.empty(), CitySize.FULL);
            Stack.start(plan).close();
            remember(work, ports.fleet());
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

    /// The agent looks for the server where it was enrolled.
    private static void remember(Path work, int port) {
        try {
            Files.writeString(work.resolve(PORT), Integer.toString(port));
        } catch (IOException e) {
            throw new ProvisioningException("cannot write the port of the server", e);
        }
    }

    private static int port(Path work) {
        try {
            return Integer.parseInt(Files.readString(work.resolve(PORT)).strip());
        } catch (IOException | NumberFormatException e) {
            throw new ProvisioningException("cannot read the port of the server", e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
