// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.service.ServiceSession;

/// An agent for one test: real HTTP on loopback, the token of the access file, answers as set.
public final class FakeAgent implements AutoCloseable {
    private static final String END = "end";

    private final HttpServer server;
    private final String token;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> refusals = new ConcurrentHashMap<>();
    private final Map<String, byte[]> prohibitions = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<BlockingQueue<String>> streams = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<byte[]> posted = new CopyOnWriteArrayList<>();

    public FakeAgent(Path accessFile, String token) {
        this.token = token;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
            Files.write(
                    accessFile,
                    WireJson.write(new LocalAccess(server.getAddress().getPort(), token)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param path with its query
    public void set(String path, Object value) {
        answers.put(path, WireJson.write(value));
    }

    public void setBytes(String path, byte[] bytes) {
        answers.put(path, bytes);
    }

    /// The next answers to this path are 422.
    public void refuse(String path, Refusal refusal) {
        refusals.put(path, WireJson.write(refusal));
    }

    /// The next answers to this path are 403.
    public void forbid(String path, Refusal refusal) {
        prohibitions.put(path, WireJson.write(refusal));
    }

    /// The next answers to this path are 503: the server behind the agent is away.
    public void silence(String path) {
        silent.add(path);
    }

    /// No longer refuses, and answers this.
    public void accept(String path, Object value) {
        silent.remove(path);
        refusals.remove(path);
        prohibitions.remove(path);
        set(path, value);
    }

    public void remove(String path) {
        answers.remove(path);
    }

    public void tell(LocalEvent event) {
        streams.forEach(stream -> stream.add("data: " + WireJson.text(event) + "\n\n"));
    }

    /// Method and path of each question so far.
    public List<String> asked() {
        return asked;
    }

    /// What was heard at paths that begin so.
    public List<Heard> heardAt(String method, String path) {
        return heard.stream()
                .filter(one -> one.method().equals(method) && one.path().startsWith(path))
                .toList();
    }

    /// The drafts handed over so far.
    public List<Draft> drafts() {
        return posted.stream().map(body -> WireJson.read(body, Draft.class)).toList();
    }

    public int listening() {
        return streams.size();
    }

    @Override
    public void close() {
        streams.forEach(stream -> stream.add(END));
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path);
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (path.equals(LocalPaths.SUBMISSIONS)) {
                posted.add(body);
            }
            hear(exchange, path, body);
            String said = exchange.getRequestHeaders().getFirst("Authorization");
            if (!("Bearer " + token).equals(said)) {
                exchange.sendResponseHeaders(401, -1);
            } else if (path.equals(LocalPaths.EVENTS)) {
                stream(exchange);
            } else if (isOnlyHeard(exchange.getRequestMethod(), path)) {
                exchange.sendResponseHeaders(204, -1);
            } else if (silent.contains(path)) {
                exchange.sendResponseHeaders(503, -1);
            } else if (prohibitions.containsKey(path)) {
                send(exchange, 403, prohibitions.get(path));
            } else if (refusals.containsKey(path)) {
                send(exchange, 422, refusals.get(path));
            } else if (answers.containsKey(path)) {
                send(exchange, 200, answers.get(path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void hear(HttpExchange exchange, String path, byte[] body) {
        if (!exchange.getRequestMethod().equals("GET")) {
            var said = exchange.getRequestHeaders();
            heard.add(
                    new Heard(
                            exchange.getRequestMethod(),
                            path,
                            Optional.ofNullable(said.getFirst(ServiceSession.HEADER)),
                            Optional.ofNullable(said.getFirst(LocalPaths.PICTURE_REFUSED)),
                            Bytes.of(body)));
        }
    }

    private static boolean isOnlyHeard(String method, String path) {
        return method.equals("PUT")
                || method.equals("DELETE")
                || path.equals(LocalPaths.BEAT)
                || path.equals(LocalPaths.RATINGS)
                || path.startsWith("/v1/service/results/");
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void stream(HttpExchange exchange) throws IOException {
        var events = new LinkedBlockingQueue<String>();
        events.add("data: " + WireJson.text(new LocalEvent.Connection(true)) + "\n\n");
        exchange.sendResponseHeaders(200, 0);
        streams.add(events);
        try (OutputStream out = exchange.getResponseBody()) {
            String event = ": hello\n\n";
            while (!END.equals(event)) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
                event = next(events);
            }
        } finally {
            streams.remove(events);
        }
    }

    private static String next(BlockingQueue<String> events) {
        try {
            String event = events.poll(10, TimeUnit.SECONDS);
            return event == null ? ": still here\n\n" : event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    /// A question that carries something.
    ///
    /// @param service a technician's session
    /// @param refusal why there is no picture
    public record Heard(
            String method,
            String path,
            Optional<String> service,
            Optional<String> refusal,
            Bytes body) {}
}
