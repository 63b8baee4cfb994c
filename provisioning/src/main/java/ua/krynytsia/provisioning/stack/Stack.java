// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.city.DemoCity;
import ua.krynytsia.wire.KioskId;

/// Server, agent and the demo city, ready to be looked at; a screen is added where one is wanted.
/// Closing stops everything in reverse.
public final class Stack implements AutoCloseable {
    /// The seed of the demo city that everybody sees.
    public static final long SEED = 1775;

    public static final KioskId KIOSK = new KioskId("kiosk-01");

    private final Path work;
    private final ServerProcess server;
    private final AgentProcess agent;

    private Stack(Path work, ServerProcess server, AgentProcess agent) {
        this.work = work;
        this.server = server;
        this.agent = agent;
    }

    /// What to start with.
    ///
    /// @param realFiles a folder of files to import beside the demo city
    /// @param seed of the demo city
    public record Plan(
            Path work,
            ServerProcess.Ports ports,
            Optional<Path> realFiles,
            CitySize city,
            long seed) {
        /// The city that everybody sees.
        public Plan(Path work, ServerProcess.Ports ports, Optional<Path> realFiles, CitySize city) {
            this(work, ports, realFiles, city, SEED);
        }

        /// A city of its own, on free ports.
        public static Plan of(Path work, CitySize city, long seed) {
            return new Plan(work, ServerProcess.Ports.FREE, Optional.empty(), city, seed);
        }

        /// With the small city.
        public Plan(Path work, ServerProcess.Ports ports, Optional<Path> realFiles) {
            this(work, ports, realFiles, CitySize.SMALL);
        }
    }

    /// Imports, publishes, starts the server and the agent, and waits for the content on the kiosk.
    public static Stack start(Plan plan) {
        Path work = emptied(plan.work());
        ServerProcess server = ServerProcess.prepare(work, plan.ports());
        importCity(server, plan, work.resolve("city"));
        plan.realFiles().ifPresent(folder -> importReal(server, folder));
        if (server.command("publish") != 0) {
            throw new ProvisioningException("publishing failed:\n" + server.printed("publish"));
        }
        server.start();
        var agent = new AgentProcess(work, server.ticket(KIOSK));
        var stack = new Stack(work, server, agent);
        try {
            agent.start();
            agent.awaitEdition(1, longestFirstStart(plan.city()));
            return stack;
        } catch (ProvisioningException e) {
            stack.close();
            throw e;
        }
    }

    /// On a machine that has other work to do as well.
    private static Duration longestFirstStart(CitySize city) {
        return switch (city) {
            case SMALL -> Duration.ofSeconds(60);
            case FULL -> Duration.ofMinutes(5);
        };
    }

    public Path work() {
        return work;
    }

    public ServerProcess server() {
        return server;
    }

    public AgentProcess agent() {
        return agent;
    }

    private static void importCity(ServerProcess server, Plan plan, Path city) {
        new DemoCity(plan.city(), plan.seed(), DemoCity.ownInventory()).writeTo(city);
        if (server.command("import", city.toString()) != 0) {
            throw new ProvisioningException(
                    "the demo city was not imported:\n" + server.printed("import"));
        }
    }

    /// Rows that are not taken stand in the report, which is printed by whoever asked for it.
    private static void importReal(ServerProcess server, Path folder) {
        server.command("import", folder.toAbsolutePath().toString());
    }

    private static Path emptied(Path work) {
        try {
            if (Files.exists(work)) {
                try (var files = Files.walk(work)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(work);
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
