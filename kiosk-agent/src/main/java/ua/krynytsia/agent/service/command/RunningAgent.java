// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;

/// The agent on this machine, asked over its loopback port with the token of its access file.
final class RunningAgent {
    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final int OK = 200;

    private final Path accessFile;

    /// @param run the agent's run directory
    RunningAgent(Path run) {
        this.accessFile = run.resolve("access.json");
    }

    /// The body of a `GET`; empty where no agent answers it.
    Optional<byte[]> get(String path) {
        return access().flatMap(access -> fetched(access, path));
    }

    private Optional<LocalAccess> access() {
        try {
            return Optional.of(WireJson.read(Files.readAllBytes(accessFile), LocalAccess.class));
        } catch (IOException | WireException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> fetched(LocalAccess access, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + access.port() + path))
                        .header("Authorization", "Bearer " + access.token())
                        .timeout(DEADLINE)
                        .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(DEADLINE).build()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return Optional.of(response)
                    .filter(it -> it.statusCode() == OK)
                    .map(HttpResponse::body);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
