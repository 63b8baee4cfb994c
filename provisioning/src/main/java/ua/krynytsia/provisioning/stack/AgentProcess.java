// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;

/// A terminal's daemon with simulated hardware, in a process of its own.
public final class AgentProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final Program program;
    private final Map<String, String> environment;
    private final Path work;
    private final Path ticket;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> options = new ArrayList<>();
    private @Nullable RunningProgram running;

    /// @param jvmFlags beyond those of `src/jvm/kiosk-agent.flags`, such as an AOT cache
    public AgentProcess(Path work, Path ticket, String... jvmFlags) {
        Path settings = Repository.root().resolve("provisioning/src/jvm");
        Path flags = settings.resolve("kiosk-agent.flags");
        this.program = Program.of("kiosk-agent").with("@" + flags).with(jvmFlags);
        this.environment = environment(settings.resolve("kiosk-agent.env"));
        this.work = work;
        this.ticket = ticket;
    }

    /// Further options, from the next start on.
    public void with(String... more) {
        options.addAll(List.of(more));
    }

    public Path data() {
        return work.resolve("agent");
    }

    private Path runFolder() {
        return work.resolve("agent-run");
    }

    /// The file by which the app finds it.
    public Path accessFile() {
        return runFolder().resolve("access.json");
    }

    /// Holding a card to the simulated reader is writing its number here.
    public Path cardFile() {
        return runFolder().resolve("card");
    }

    /// What the daemon has asked of root since the last time, such as `restart-app`; taken once, as
    /// the unit `krynytsia-verbs` takes it on a terminal.
    public List<String> takeVerbs() {
        Path wishes = runFolder().resolve("verbs");
        try (Stream<Path> files =
                Files.isDirectory(wishes) ? Files.list(wishes) : Stream.<Path>empty()) {
            var verbs = new ArrayList<String>();
            for (Path wish : files.sorted().toList()) {
                String verb = wish.getFileName().toString();
                if (!verb.startsWith(".") && Files.deleteIfExists(wish)) {
                    verbs.add(verb);
                }
            }
            return verbs;
        } catch (IOException e) {
            throw new ProvisioningException("cannot take the wishes in " + wishes, e);
        }
    }

    public void start() {
        launch();
        awaitServing();
    }

    /// Returns as soon as the process is there.
    public void launch() {
        try {
            Files.deleteIfExists(accessFile());
        } catch (IOException e) {
            throw new ProvisioningException("cannot delete " + accessFile(), e);
        }
        var all =
                new ArrayList<>(
                        List.of(
                                "--data",
                                data().toString(),
                                "--run",
                                runFolder().toString(),
                                "--ticket",
                                ticket.toString(),
                                "--reader",
                                "simulated",
                                "--pins",
                                "simulated",
                                "--printer",
                                "simulated"));
        all.addAll(options);
        running = program.start(work, environment, all.toArray(String[]::new));
    }

    /// Waits until the port of the launched process is open.
    public void awaitServing() {
        RunningProgram started = process();
        Patience.until(
                "the agent",
                START,
                () -> {
                    if (!started.isRunning()) {
                        throw new ProvisioningException(
                                "the agent ended at once:\n" + started.lastWords());
                    }
                    return Files.exists(accessFile());
                });
    }

    /// What it says of itself now.
    public LocalState state() {
        return WireJson.read(get(LocalPaths.STATE), LocalState.class);
    }

    /// Waits until it shows an edition of this number or a later one.
    public void awaitEdition(long number) {
        awaitEdition(number, START);
    }

    /// The same for an edition that takes longer to index.
    void awaitEdition(long number, Duration longest) {
        Patience.until(
                "edition " + number + " on the kiosk",
                longest,
                () -> state().edition().value() >= number);
    }

    /// The address of the page for the technician.
    public URI statusPage() {
        return address(access(), LocalPaths.STATUS_PAGE);
    }

    /// The bytes of a loopback answer.
    public byte[] get(String path) {
        LocalAccess access = access();
        HttpRequest request =
                HttpRequest.newBuilder(address(access, path))
                        .header("Authorization", "Bearer " + access.token())
                        .build();
        try {
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new ProvisioningException(path + " gave " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new ProvisioningException("no answer from the agent to " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted at " + path, e);
        }
    }

    public RunningProgram process() {
        if (running == null) {
            throw new ProvisioningException("the agent was not started");
        }
        return running;
    }

    private static Map<String, String> environment(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    private LocalAccess access() {
        try {
            return WireJson.read(Files.readAllBytes(accessFile()), LocalAccess.class);
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + accessFile(), e);
        }
    }

    private static URI address(LocalAccess access, String path) {
        return URI.create("http://127.0.0.1:" + access.port() + path);
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
        }
    }
}
