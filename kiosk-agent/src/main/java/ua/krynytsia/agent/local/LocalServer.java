// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;

/// The agent's loopback port, open from construction to [#close].
public final class LocalServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalServer.class);
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_BODY = 16 << 20;

    private final WebServer server;
    private final EventHub events;
    private final LocalAccess access;

    private LocalServer(WebServer server, EventHub events, LocalAccess access) {
        this.server = server;
        this.events = events;
        this.access = access;
    }

    /// Opens the port and writes the access file, readable by its owner only.
    ///
    /// @param further what other parts answer on this port, behind the same guard
    public static LocalServer start(
            LocalSources sources,
            AppWatch app,
            EventHub events,
            LocalPort port,
            HttpFeature... further) {
        String token = token(port.random());
        WebServer server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(port.number())
                        .maxPayloadSize(LONGEST_BODY)
                        .shutdownHook(false)
                        .shutdownGracePeriod(Duration.ofMillis(500))
                        .connectionOptions(options -> options.tcpNoDelay(true))
                        .routing(routing -> {
                            routes(routing, sources, app, events, token);
                            List.of(further).forEach(feature -> feature.setup(routing));
                        })
                        .build()
                        .start();
        var access = new LocalAccess(server.port(), token);
        try {
            new AccessFile(port.accessFile()).write(access);
        } catch (DiskException e) {
            server.stop();
            throw e;
        }
        log.atInfo().addKeyValue("port", access.port()).log("the loopback port is open");
        return new LocalServer(server, events, access);
    }

    /// Port and token of this start.
    public LocalAccess access() {
        return access;
    }

    @Override
    public void close() {
        events.close();
        server.stop();
    }

    private static void routes(
            HttpRouting.Builder routing,
            LocalSources sources,
            AppWatch app,
            EventHub events,
            String token) {
        routing.addFilter(new Guard(token))
                .register(new ContentRoutes(sources))
                .register(new AppRoutes(sources, app, events))
                .register(new PictureRoute(sources.screen()))
                .get(LocalPaths.STATUS_PAGE, (req, res) -> status(req, res, sources.status()))
                .error(WireException.class, LocalServer::wrongWords)
                .error(DiskException.class, LocalServer::notKept)
                .error(AgentException.class, LocalServer::failed);
    }

    private static void status(ServerRequest req, ServerResponse res, StatusSource status) {
        String language = req.query().first("lang").orElse("uk");
        if (req.query().first("format").orElse("").equals("text")) {
            Replies.text(res, "text/plain; charset=utf-8", status.text(language));
        } else {
            res.headers()
                    .set(
                            HeaderNames.create("Content-Security-Policy"),
                            "default-src 'none'; style-src 'unsafe-inline'");
            Replies.text(res, "text/html; charset=utf-8", status.html(language));
        }
    }

    private static void wrongWords(ServerRequest req, ServerResponse res, WireException e) {
        res.status(Status.BAD_REQUEST_400).send(String.valueOf(e.getMessage()));
    }

    private static void notKept(ServerRequest req, ServerResponse res, DiskException e) {
        log.atError().setCause(e).addKeyValue("path", req.path().path()).log("nothing is kept");
        var sorry =
                LocalizedText.of(
                        "Кіоск зараз не може зберегти написане, тому нічого не прийнято. Ваш текст"
                                + " лишається на екрані: спробуйте ще раз за кілька хвилин або"
                                + " скористайтеся іншим кіоском.",
                        "The kiosk cannot keep what you wrote right now, so nothing was accepted."
                                + " Your text stays on the screen: try again in a few minutes or use"
                                + " another kiosk.");
        Replies.json(res.status(Status.SERVICE_UNAVAILABLE_503), new Refusal("", sorry));
    }

    private static void failed(ServerRequest req, ServerResponse res, AgentException e) {
        log.atError().setCause(e).addKeyValue("path", req.path().path()).log("a request failed");
        var sorry =
                LocalizedText.of(
                        "Кіоск зараз не може цього зробити. Спробуйте ще раз за хвилину.",
                        "The kiosk cannot do this right now. Please try again in a minute.");
        Replies.json(res.status(Status.SERVICE_UNAVAILABLE_503), new Refusal("", sorry));
    }

    private static String token(SecureRandom random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
