// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.alerts.Feeds;
import ua.krynytsia.wire.LocalizedText;

/// The map of alerts alerts.in.ua, by its request for small devices:
///
///     GET /v1/iot/active_air_raid_alerts/{uid}.json      Authorization: Bearer …
///     "A"
///
/// `A` is an alert, `P` one in a part of the place, `N` none; the answer 304 to `If-Modified-Since`
/// means as before. `P` counts as danger: whether the kiosks stand in that part is not said. The
/// form is the one of the service's own clients (alerts-in-ua on PyPI, npm); its terms allow some
/// requests a minute. Thread-safe.
public final class AlertsInUa implements DangerFeed {
    private static final Feeds.Name NAME =
            new Feeds.Name(
                    "alerts-in-ua",
                    LocalizedText.of("Карта тривог alerts.in.ua", "Alert map alerts.in.ua"));
    private static final int LONGEST = 4096;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final HttpClient client;
    private final URI address;
    private final String token;
    private final Duration patience;
    private volatile Optional<Said> last = Optional.empty();

    /// @param patience within which the whole answer must have come
    /// @throws ServerException where the token cannot be read
    public AlertsInUa(FeedPlace place, Duration patience) {
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        this.address =
                place.address()
                        .resolve("/v1/iot/active_air_raid_alerts/" + place.location() + ".json");
        this.token = token(place);
        this.patience = patience;
    }

    @Override
    public Feeds.Name name() {
        return NAME;
    }

    @Override
    public CompletableFuture<Answer> ask() {
        Optional<Said> before = last;
        HttpRequest.Builder asking =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json");
        before.ifPresent(it -> asking.header("If-Modified-Since", it.modified()));
        return client.sendAsync(
                        asking.build(), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) ->
                        failure == null
                                ? understood(answer, before)
                                : new Answer.Silent(reason(failure)));
    }

    private Answer understood(HttpResponse<String> answer, Optional<Said> before) {
        if (answer.statusCode() == NOT_MODIFIED && before.isPresent()) {
            return before.get().answer();
        }
        Answer said = answer.statusCode() == OK ? meaning(answer.body()) : silent(answer);
        last =
                said instanceof Answer.Silent
                        ? Optional.empty()
                        : answer.headers()
                                .firstValue("Last-Modified")
                                .map(modified -> new Said(modified, said));
        return said;
    }

    private static Answer meaning(String body) {
        return switch (body.strip()) {
            case "\"A\"", "\"P\"" -> new Answer.Danger();
            case "\"N\"" -> new Answer.Calm();
            default -> new Answer.Silent("an answer of another form, length " + body.length());
        };
    }

    private static Answer silent(HttpResponse<String> answer) {
        return new Answer.Silent("status " + answer.statusCode());
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        boolean late = cause instanceof TimeoutException || cause instanceof HttpTimeoutException;
        return late ? "no answer in time" : cause.toString();
    }

    private static String token(FeedPlace place) {
        try {
            List<String> lines = Files.readAllLines(place.tokenFile(), UTF_8);
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                throw new ServerException(
                        "the first line of " + place.tokenFile() + " must be the token");
            }
            return lines.getFirst().strip();
        } catch (IOException e) {
            throw new ServerException("cannot read the token in " + place.tokenFile(), e);
        }
    }

    /// @param modified as the service wrote it
    private record Said(String modified, Answer answer) {}
}
