// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.drill.filing.OneForm;
import ua.krynytsia.provisioning.stack.AdminApi;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.RunningProgram;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// A server with [OneForm] published and an enrolled agent, both started from AOT caches (JEP 514)
/// so that hundreds of starts take minutes.
final class Grounds implements AutoCloseable {
    private static final Duration AGENTS_LIFE = Duration.ofMillis(1200);
    private static final Duration SERVERS_LIFE = Duration.ofSeconds(4);
    private static final Duration DELIVERED = Duration.ofMinutes(15);

    private final ServerProcess server;
    private final AgentProcess agent;
    private final Duration serverStart;
    private final Duration agentStart;

    private Grounds(ServerProcess server, AgentProcess agent) {
        this.server = server;
        this.agent = agent;
        this.serverStart = timed(server::start);
        this.agentStart = timed(agent::start);
    }

    static Grounds prepare(Path work) {
        empty(work);
        ServerProcess.Ports ports = ServerProcess.Ports.lasting();
        Path serverCache = work.resolve("central-server.aot");
        Path agentCache = work.resolve("kiosk-agent.aot");
        Path ticket;
        try (var server = ServerProcess.prepare(work, ports, output(serverCache))) {
            server.start();
            require(server.api().importFile(OneForm.bundle(work)));
            require(server.api().publish());
            ticket = server.ticket(Stack.KIOSK);
            try (var agent = new AgentProcess(work, ticket, output(agentCache))) {
                agent.start();
                agent.awaitEdition(1);
                agent.process().finish(agentCache);
            }
            server.process().finish(serverCache);
        }
        return new Grounds(
                ServerProcess.prepare(work, ports, "-XX:AOTCache=" + serverCache),
                new AgentProcess(work, ticket, "-XX:AOTCache=" + agentCache));
    }

    Path accessFile() {
        return agent.accessFile();
    }

    Path agentData() {
        return agent.data();
    }

    Path serverData() {
        return server.data();
    }

    String starts() {
        return "a start takes the agent "
                + agentStart.toMillis()
                + " ms, the server "
                + serverStart.toMillis()
                + " ms";
    }

    Victim agentVictim() {
        var life = life(agent::launch, agent::awaitServing, () -> agent.process());
        return new Victim("agent", life, agentStart, AGENTS_LIFE);
    }

    Victim serverVictim() {
        var life = life(server::launch, server::awaitServing, () -> server.process());
        return new Victim("server", life, serverStart, SERVERS_LIFE);
    }

    /// Waits until nothing lies in the outbox for the server.
    void awaitDelivered() {
        Path waiting = agent.data().resolve("outbox").resolve("waiting");
        Patience.until("an empty outbox", DELIVERED, () -> Disks.files(waiting) == 0);
    }

    private static Victim.Life life(
            Runnable launch, Runnable serving, Supplier<RunningProgram> now) {
        return new Victim.Life() {
            @Override
            public void launch() {
                launch.run();
            }

            @Override
            public void awaitServing() {
                serving.run();
            }

            @Override
            public void kill() {
                now.get().kill();
            }
        };
    }

    private static Duration timed(Runnable start) {
        long began = System.nanoTime();
        start.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String output(Path cache) {
        return "-XX:AOTCacheOutput=" + cache;
    }

    private static void require(AdminApi.Answer answer) {
        if (!answer.isFine()) {
            throw new ProvisioningException("the server answered " + answer);
        }
    }

    private static void empty(Path work) {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(work)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot empty the folder " + work, e);
        }
    }

    @Override
    public void close() {
        agent.close();
        server.close();
    }
}
