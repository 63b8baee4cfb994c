// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.clock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Program;
import ua.krynytsia.provisioning.stack.RunningProgram;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// The agent in a process of its own, under a clock of its own, and the app's requests to it.
final class ClockedKiosk implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final Program program = Program.of("kiosk-agent").with("-Xmx256m");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path work;
    private final Path ticket;
    private final WrongClock clock;
    private Optional<RunningProgram> running = Optional.empty();

    ClockedKiosk(Path work, Path ticket, WrongClock clock) {
        this.work = work;
        this.ticket = ticket;
        this.clock = clock;
    }

    Path data() {
        return work.resolve("agent");
    }

    /// Ends it where it runs, and starts it with the clock as it is set now.
    void restart() {
        close();
        remove(access());
        RunningProgram started =
                program.start(
                        work,
                        clock.environment(),
                        "--data=" + data(),
                        "--run=" + access().getParent(),
                        "--ticket=" + ticket,
                        "--pins=none");
        running = Optional.of(started);
        Patience.until(
                "the agent",
                WAIT,
                () -> {
                    if (!started.isRunning()) {
                        throw new ProvisioningException(
                                "the agent ended at once:\n" + started.lastWords());
                    }
                    return Files.exists(access());
                });
    }

    void awaitEdition() {
        Patience.until("an edition on the kiosk", WAIT, this::isServing);
    }

    /// Whether it has something to show right now.
    boolean isServing() {
        return answer(LocalPaths.STATE, HttpRequest.BodyPublishers.noBody(), "GET", 200)
                .map(body -> WireJson.read(body, LocalState.class))
                .filter(state -> state.edition().value() >= 1)
                .flatMap(_ ->
                        answer(LocalPaths.HOME, HttpRequest.BodyPublishers.noBody(), "GET", 200))
                .isPresent();
    }

    /// Empty where no receipt was given.
    Optional<SubmittedReceipt> submit(Draft draft) {
        var body = HttpRequest.BodyPublishers.ofByteArray(WireJson.write(draft));
        return answer(LocalPaths.SUBMISSIONS, body, "POST", 201)
                .map(receipt -> WireJson.read(receipt, SubmittedReceipt.class));
    }

    @Override
    public void close() {
        running.ifPresent(RunningProgram::stop);
        running = Optional.empty();
    }

    private Path access() {
        return work.resolve("agent-run").resolve("access.json");
    }

    private Optional<byte[]> answer(
            String path, HttpRequest.BodyPublisher body, String method, int status) {
        try {
            LocalAccess found = WireJson.read(Files.readAllBytes(access()), LocalAccess.class);
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + found.port() + path))
                            .timeout(ANSWER)
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + found.token())
                            .method(method, body)
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == status ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException | WireException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted at " + path, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ProvisioningException("cannot delete " + file, e);
        }
    }
}
