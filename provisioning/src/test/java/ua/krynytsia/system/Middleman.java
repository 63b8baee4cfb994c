// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import ua.krynytsia.provisioning.stack.tls.TlsKeys;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// A server double that knows the server's own TLS key and the kiosk's: it passes everything on
/// both ways, or plays one of the [Trick]s. The agent has no means to tell it from the server but
/// the checks of an edition itself.
final class Middleman implements AutoCloseable {
    private final URI server;
    private final Path serverData;
    private final Path agentData;
    private final HttpsServer front;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Trick> trick = new AtomicReference<>(Trick.NONE);
    private final AtomicReference<Optional<SignedManifest>> first =
            new AtomicReference<>(Optional.empty());
    private final Set<InputStream> streams = ConcurrentHashMap.newKeySet();

    private Middleman(URI server, Path serverData, Path agentData) throws IOException {
        this.server = server;
        this.serverData = serverData;
        this.agentData = agentData;
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        this.front = HttpsServer.create(address, 0);
    }

    static Middleman before(URI server, Path serverData, Path agentData) throws IOException {
        var middleman = new Middleman(server, serverData, agentData);
        middleman.open(TlsKeys.ofServer(serverData));
        return middleman;
    }

    private void open(SSLContext tls) {
        front.setHttpsConfigurator(
                new HttpsConfigurator(tls) {
                    @Override
                    public void configure(HttpsParameters parameters) {
                        SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
                        wanted.setWantClientAuth(true);
                        parameters.setSSLParameters(wanted);
                    }
                });
        front.setExecutor(threads);
        front.createContext("/", this::handle);
        front.start();
    }

    int port() {
        return front.getAddress().getPort();
    }

    /// From now on; what streams is broken off.
    void play(Trick next) {
        trick.set(next);
        if (next == Trick.SILENCE) {
            for (InputStream stream : streams) {
                closeQuietly(stream);
            }
        }
    }

    private void handle(HttpExchange exchange) {
        try (exchange;
                HttpClient client = HttpClient.newBuilder().sslContext(ownTls()).build()) {
            if (trick.get() == Trick.SILENCE) {
                return;
            }
            HttpResponse<InputStream> answer =
                    client.send(request(exchange), HttpResponse.BodyHandlers.ofInputStream());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            if (exchange.getRequestURI().getPath().equals(FleetPaths.EVENTS)) {
                stream(exchange, answer);
            } else {
                send(exchange, answer);
            }
            client.shutdownNow();
        } catch (IOException e) {
            // one of the two sides went away: so does the other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()))
                .header("Content-Type", "application/json")
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private void stream(HttpExchange exchange, HttpResponse<InputStream> answer)
            throws IOException {
        exchange.sendResponseHeaders(answer.statusCode(), 0);
        InputStream in = answer.body();
        streams.add(in);
        try (in;
                OutputStream out = exchange.getResponseBody()) {
            byte[] buffer = new byte[4096];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                out.flush();
            }
        } finally {
            streams.remove(in);
        }
    }

    private void send(HttpExchange exchange, HttpResponse<InputStream> answer) throws IOException {
        byte[] body;
        try (InputStream in = answer.body()) {
            body = in.readAllBytes();
        }
        String path = exchange.getRequestURI().getPath();
        if (trick.get().isOfTheManifest() && path.contains("/delta/")) {
            // a delta brings its own, honest manifest: whoever lies about it offers none
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (answer.statusCode() == 200 && path.equals(FleetPaths.MANIFEST)) {
            var honest = WireJson.read(body, SignedManifest.class);
            first.compareAndSet(Optional.empty(), Optional.of(honest));
            body = WireJson.write(trick.get().manifest(honest, first.get().orElseThrow()));
        } else if (answer.statusCode() == 200 && path.startsWith("/fleet/v1/editions/")) {
            body = trick.get().edition(body);
        }
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /// The kiosk's once it is enrolled.
    private SSLContext ownTls() throws IOException {
        Optional<SSLContext> own = TlsKeys.ofKiosk(agentData);
        return own.isPresent() ? own.get() : TlsKeys.ofNobody(serverData);
    }

    private static void closeQuietly(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
    }

    @Override
    public void close() {
        front.stop(0);
        threads.shutdownNow();
    }
}
