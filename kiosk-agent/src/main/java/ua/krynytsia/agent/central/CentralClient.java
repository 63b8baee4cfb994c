// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.StallWatch;
import ua.krynytsia.agent.central.http.Status;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.UnansweredQueries;
import ua.krynytsia.wire.json.WireJson;

/// The requests of [FleetPaths], one method each. What goes wrong is a [CentralException], for an
/// edition's bytes an [EditionSource.BrokenException]. Thread-safe.
final class CentralClient implements EditionSource, CommandLine, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_WORDS = 1 << 20;

    private final URI server;
    private final HttpClient http;
    private final StallWatch stalls;
    private volatile Optional<Known> known = Optional.empty();

    CentralClient(URI server, SSLContext tls, StallWatch stalls) {
        this.server = server;
        this.stalls = stalls;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .sslContext(tls)
                        .build();
    }

    /// Empty where the token is used, expired or foreign.
    Optional<EnrolmentReply> enrol(EnrolmentRequest request) {
        return words(post(FleetPaths.ENROL, request), Status.FORBIDDEN, EnrolmentReply.class);
    }

    /// Empty while there is no edition.
    Optional<SignedManifest> manifest() {
        Optional<Known> before = known;
        HttpRequest.Builder asking = to(FleetPaths.MANIFEST).GET();
        before.ifPresent(it -> asking.header("If-None-Match", it.tag()));
        HttpRequest request = asking.build();
        Answer answer = ask(request);
        if (answer.status() == Status.NOT_MODIFIED && before.isPresent()) {
            close(answer, request);
            return before.map(Known::manifest);
        }
        Optional<SignedManifest> manifest =
                words(answer, request, Status.NOT_FOUND, SignedManifest.class);
        known = manifest.flatMap(it -> answer.tag().map(tag -> new Known(tag, it)));
        return manifest;
    }

    /// Empty while there is no such version.
    Optional<SignedRoot> root(long version) {
        String path = FleetPaths.ROOT.replace("{version}", Long.toString(version));
        return words(get(path), Status.NOT_FOUND, SignedRoot.class);
    }

    Acknowledgement send(SealedEnvelope envelope) {
        String path = of(FleetPaths.ENVELOPE, envelope.id());
        return words(put(path, envelope), Status.OK, Acknowledgement.class).orElseThrow();
    }

    void send(HealthReport report) {
        tell(put(FleetPaths.HEALTH, report));
    }

    void send(UnansweredQueries queries) {
        tell(put(FleetPaths.QUERIES, queries));
    }

    @Override
    public PendingCommands pendingCommands() {
        return words(get(FleetPaths.COMMANDS), Status.OK, PendingCommands.class).orElseThrow();
    }

    @Override
    public void report(CommandReport report) {
        tell(put(of(FleetPaths.COMMAND_STATE, report.command()), report));
    }

    @Override
    public void result(UUID command, String mediaType, Bytes content) {
        tell(
                to(of(FleetPaths.COMMAND_RESULT, command))
                        .header("Content-Type", mediaType)
                        .PUT(BodyPublishers.ofByteArray(content.toArray()))
                        .build());
    }

    private static String of(String path, UUID id) {
        return path.replace("{id}", id.toString());
    }

    private void tell(HttpRequest request) {
        Answer answer = ask(request);
        try (var _ = answer.body()) {
            expect(Status.NO_CONTENT, answer, request);
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        }
    }

    /// The stream of events, to be read line by line and closed.
    InputStream events() {
        HttpRequest request = get(FleetPaths.EVENTS);
        Answer answer = ask(request);
        expect(Status.OK, answer, request);
        return answer.body();
    }

    @Override
    public Optional<InputStream> delta(EditionNumber to, EditionNumber from) {
        return bytes(
                FleetPaths.DELTA
                        .replace("{number}", to.toString())
                        .replace("{from}", from.toString()));
    }

    @Override
    public InputStream snapshot(EditionNumber number) {
        return present(FleetPaths.SNAPSHOT.replace("{number}", number.toString()));
    }

    @Override
    public InputStream media(Sha256 hash, long from) {
        String path = FleetPaths.MEDIA.replace("{hash}", hash.hex());
        if (from == 0) {
            return present(path);
        }
        HttpRequest request = to(path).header("Range", "bytes=" + from + "-").GET().build();
        try {
            Answer answer = ask(request);
            if (answer.status() == Status.OK) {
                answer.body().skipNBytes(from);
                return answer.body();
            }
            expect(Status.PARTIAL, answer, request);
            return answer.body();
        } catch (CentralException | IOException e) {
            throw new BrokenException("cannot go on with " + path, e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private InputStream present(String path) {
        return bytes(path)
                .orElseThrow(() -> {
                    var missing = CentralException.answered(path, Status.NOT_FOUND);
                    return new BrokenException("the server does not have " + path, missing);
                });
    }

    private Optional<InputStream> bytes(String path) {
        HttpRequest request = get(path);
        try {
            Answer answer = ask(request);
            if (answer.status() == Status.NOT_FOUND) {
                answer.body().close();
                return Optional.empty();
            }
            expect(Status.OK, answer, request);
            return Optional.of(answer.body());
        } catch (CentralException | IOException e) {
            throw new BrokenException("cannot fetch " + path, e);
        }
    }

    /// The answer's words; empty where the status is `none`.
    private <T> Optional<T> words(HttpRequest request, int none, Class<T> type) {
        return words(ask(request), request, none, type);
    }

    private <T> Optional<T> words(Answer answer, HttpRequest request, int none, Class<T> type) {
        try (InputStream body = answer.body()) {
            if (answer.status() == none && none != Status.OK) {
                return Optional.empty();
            }
            expect(Status.OK, answer, request);
            return Optional.of(WireJson.read(body.readNBytes(LONGEST_WORDS), type));
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        } catch (WireException e) {
            throw CentralException.unreadable(named(request), e);
        }
    }

    private Answer ask(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag"),
                    stalls.watch(response.body()));
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CentralException.away(named(request), e);
        }
    }

    private static void expect(int status, Answer answer, HttpRequest request) {
        if (answer.status() != status) {
            close(answer, request);
            throw CentralException.answered(named(request), answer.status());
        }
    }

    private static void close(Answer answer, HttpRequest request) {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        }
    }

    private HttpRequest get(String path) {
        return to(path).GET().build();
    }

    private HttpRequest post(String path, Object words) {
        return words(path).POST(BodyPublishers.ofByteArray(WireJson.write(words))).build();
    }

    private HttpRequest put(String path, Object words) {
        return words(path).PUT(BodyPublishers.ofByteArray(WireJson.write(words))).build();
    }

    private HttpRequest.Builder words(String path) {
        return to(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(ANSWER)
                .header("User-Agent", "krynytsia");
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private record Answer(int status, Optional<String> tag, InputStream body) {}

    /// The manifest that came last, asked for again by its tag.
    private record Known(String tag, SignedManifest manifest) {}
}
