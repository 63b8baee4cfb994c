// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kill;

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
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Files a draft as the app does: by the port and token of the access file, and once more, the same
/// draft, where the connection broke before the receipt.
final class Resident {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    private final Path accessFile;
    private final Pace pace;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Resident(Path accessFile, Pace pace) {
        this.accessFile = accessFile;
        this.pace = pace;
    }

    /// @throws ProvisioningException where the agent says that the draft itself is wrong
    SubmittedReceipt file(Draft draft) {
        byte[] body = WireJson.write(draft);
        return Patience.untilPresent(
                "a receipt",
                LONGEST,
                () -> {
                    pace.requireGoing();
                    return attempt(body);
                });
    }

    private Optional<SubmittedReceipt> attempt(byte[] body) {
        try {
            LocalAccess access = WireJson.read(Files.readAllBytes(accessFile), LocalAccess.class);
            URI address = URI.create("http://127.0.0.1:" + access.port() + LocalPaths.SUBMISSIONS);
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .timeout(ANSWER)
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + access.token())
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build();
            return receipt(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | WireException _) {
            // killed before it answered, or not yet there again
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted while filing", e);
        }
    }

    private static Optional<SubmittedReceipt> receipt(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case CREATED -> Optional.of(WireJson.read(answer.body(), SubmittedReceipt.class));
            case UNAUTHORIZED, UNAVAILABLE -> Optional.empty();
            default ->
                    throw new ProvisioningException(
                            "the agent answered a draft with " + answer.statusCode());
        };
    }
}
