// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.CitySize;
import ua.krynytsia.provisioning.city.DemoCity;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.provisioning.stack.Stack;

/// A kiosk that shows a city: a server took the files, published them, and the agent has the
/// edition.
final class SearchedKiosk implements AutoCloseable {
    private final Path work;
    private final ServerProcess server;
    private final AgentProcess agent;

    private SearchedKiosk(Path work, ServerProcess server, AgentProcess agent) {
        this.work = work;
        this.server = server;
        this.agent = agent;
    }

    /// @param data a folder of files to import, or the full demo city
    static SearchedKiosk start(Path work, Optional<Path> data) {
        empty(work);
        ServerProcess server = ServerProcess.prepare(work, ServerProcess.Ports.FREE);
        Path city = data.orElseGet(() -> demoCity(work.resolve("city")));
        if (server.command("import", city.toAbsolutePath().toString()) > 1) {
            throw new ProvisioningException(
                    city + " was not imported:\n" + server.printed("import"));
        }
        if (server.command("publish") != 0) {
            throw new ProvisioningException("publishing failed:\n" + server.printed("publish"));
        }
        server.start();
        var agent = new AgentProcess(work, server.ticket(Stack.KIOSK));
        var kiosk = new SearchedKiosk(work, server, agent);
        try {
            agent.start();
            agent.awaitEdition(1);
            return kiosk;
        } catch (ProvisioningException e) {
            kiosk.close();
            throw e;
        }
    }

    Path work() {
        return work;
    }

    AgentProcess agent() {
        return agent;
    }

    /// What the index costs, in words.
    String memory() {
        Path index = agent.data().resolve("index").resolve("words");
        return String.format(
                Locale.ROOT,
                "the index takes %.1f MB on disk and %.1f MB of heap with the dictionary;"
                        + " the whole agent has %d MB resident",
                megabytes(size(index)),
                megabytes(IndexHeap.of(index, work.resolve("index-copy"))),
                resident());
    }

    private long resident() {
        Path status = Path.of("/proc", Long.toString(agent.process().process().pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + status, e);
        }
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SearchedKiosk::length).sum();
        } catch (IOException e) {
            throw new ProvisioningException("cannot measure " + folder, e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path demoCity(Path folder) {
        new DemoCity(CitySize.FULL, Stack.SEED, DemoCity.ownInventory()).writeTo(folder);
        return folder;
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
