// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.service.StatusCommand;
import ua.krynytsia.agent.supervise.Surroundings;

/// Runs the daemon until it is told to stop.
@Command(
        name = "kiosk-agent",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 70,
        subcommands = StatusCommand.class,
        description = {
            "Служба кіоска: працює, доки її не зупинять.",
            "The daemon on each terminal: runs until stopped.",
            "Settings come from --config (name=value), then from the options."
        })
final class RunCommand implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "FILE", description = "A properties file.")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept.")
    private @Nullable Path data;

    @Option(names = "--run", paramLabel = "DIR", description = "Where access.json is written.")
    private @Nullable Path run;

    @Option(names = "--ticket", paramLabel = "FILE", description = "The enrolment ticket.")
    private @Nullable Path ticket;

    @Option(
            names = "--reader",
            paramLabel = "READER",
            description = "rdm6300:DEVICE, pn532:DEVICE or simulated; may be given several times.")
    private List<String> readers = List.of();

    @Option(names = "--pins", paramLabel = "PINS", description = "pi4j, simulated or none.")
    private @Nullable String pins;

    @Option(
            names = "--printer",
            paramLabel = "PRINTER",
            description = "none, simulated or escpos:DEVICE[,PROFILE][,BAUD].")
    private @Nullable String printer;

    @Option(names = "--port", paramLabel = "PORT", description = "The loopback port; 0: any.")
    private @Nullable Integer port;

    @Option(
            names = "--service",
            paramLabel = "ADDRESS:PORT",
            description = "The technician's page on the service network; off unless told.")
    private @Nullable String service;

    @Override
    public Integer call() throws InterruptedException {
        AgentConfig settings = AgentConfig.of(settings());
        var stopped = new CountDownLatch(1);
        var agent = Agent.start(settings, Surroundings.real(), FileDisk.at(settings.data()));
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform().name("stop").unstarted(() -> stop(agent, stopped)));
        stopped.await();
        return 0;
    }

    private static void stop(Agent agent, CountDownLatch stopped) {
        agent.close();
        stopped.countDown();
    }

    private Map<String, String> settings() {
        Map<String, String> settings =
                config == null ? new TreeMap<>() : new TreeMap<>(AgentConfig.read(config));
        put(settings, "data", data);
        put(settings, "run", run);
        put(settings, "ticket", ticket);
        put(settings, "readers", readers.isEmpty() ? null : String.join(",", readers));
        put(settings, "pins", pins);
        put(settings, "printer", printer);
        put(settings, "port", port);
        put(settings, "service", service);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable Object given) {
        if (given != null) {
            settings.put(name, given.toString());
        }
    }
}
