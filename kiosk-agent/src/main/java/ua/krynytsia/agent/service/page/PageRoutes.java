// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.ServiceAction;
import ua.krynytsia.agent.service.entrance.Door;
import ua.krynytsia.agent.service.entrance.EntryOutcome;
import ua.krynytsia.agent.service.entrance.EntryWords;
import ua.krynytsia.agent.service.entrance.Sessions;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The requests of the service page.
///
/// | request | answer |
/// |---|---|
/// | `GET /` | the view, or the sign-in page |
/// | `POST /enter` | PIN → a session of fifteen minutes |
/// | `GET /confirm/{id}` | asks again before what has a warning |
/// | `POST /do/{id}` | does it and says what came of it |
/// | `POST /bundle` | the support bundle as a file |
/// | `POST /leave` | ends the session |
public final class PageRoutes {
    /// How long a session lasts after its last act; looking on does not count.
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final String HTML = "text/html; charset=utf-8";
    private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");
    private static final HeaderName SNIFF = HeaderNames.create("X-Content-Type-Options");
    private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");

    private final PageParts parts;
    private final Sessions strangers;

    /// @param strangers tokens for those who have not signed in yet
    public PageRoutes(PageParts parts, Sessions strangers) {
        this.parts = parts;
        this.strangers = strangers;
    }

    private record Inside(Visit visit, String token, String who) {}

    private interface Work {
        void serve(Inside inside);
    }

    void setup(HttpRouting.Builder routing) {
        routing.addFilter(PageRoutes::strict)
                .get("/", this::front)
                .post("/enter", this::enter)
                .get("/confirm/{id}", this::confirm)
                .post("/do/{id}", this::act)
                .post("/bundle", this::bundle)
                .post("/leave", this::leave)
                .error(
                        AgentException.class,
                        (_, res, _) -> res.status(Status.SERVICE_UNAVAILABLE_503).send("503"));
    }

    private static void strict(FilterChain chain, RoutingRequest req, RoutingResponse res) {
        res.headers().set(POLICY, Frame.POLICY);
        res.headers().set(SNIFF, "nosniff");
        res.headers().set(REFERRER, "no-referrer");
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        chain.proceed();
    }

    private void front(ServerRequest req, ServerResponse res) {
        var visit = new Visit(req);
        Optional<String> token = visit.token().filter(it -> parts.sessions().find(it).isPresent());
        if (token.isPresent()) {
            html(res, pages(visit, token.get()).view(parts.desk().view(), visit.isLive()));
        } else {
            signIn(visit, res, "");
        }
    }

    private void enter(ServerRequest req, ServerResponse res) {
        var visit = new Visit(req);
        Optional<Map<String, String>> form = visit.form();
        if (form.isEmpty()) {
            signIn(visit, res, "");
            return;
        }
        String pin = form.get().getOrDefault("pin", "");
        EntryOutcome outcome =
                pin.matches("[0-9]{6,12}")
                        ? parts.entrance().enter(Door.SERVICE_PAGE, pin)
                        : new EntryOutcome.WrongPin();
        if (outcome instanceof EntryOutcome.Entered(String who)) {
            visit.token().ifPresent(strangers::end);
            Visit.remember(res, parts.sessions().begin(who).token());
            toFront(visit, res);
        } else {
            res.status(Status.FORBIDDEN_403);
            signIn(visit, res, visit.words().say(EntryWords.of(outcome)));
        }
    }

    private void confirm(ServerRequest req, ServerResponse res) {
        inside(
                req,
                res,
                inside -> {
                    Optional<ServiceAction> action = action(req);
                    if (action.isEmpty() || action.get().shown().warning().isEmpty()) {
                        toFront(inside.visit(), res);
                        return;
                    }
                    var shown = action.get().shown();
                    html(
                            res,
                            pages(inside.visit(), inside.token())
                                    .confirm(shown, shown.warning().orElseThrow()));
                });
    }

    private void act(ServerRequest req, ServerResponse res) {
        submitted(
                req,
                res,
                inside -> {
                    Optional<ServiceAction> action = action(req);
                    Optional<ServiceOutcome> outcome =
                            action.flatMap(it -> parts.desk().carryOut(inside.who(), it.id()));
                    if (outcome.isEmpty()) {
                        toFront(inside.visit(), res);
                        return;
                    }
                    html(
                            res,
                            pages(inside.visit(), inside.token())
                                    .outcome(action.orElseThrow().shown().label(), outcome.get()));
                });
    }

    private void bundle(ServerRequest req, ServerResponse res) {
        submitted(
                req,
                res,
                inside -> {
                    byte[] zip = parts.desk().collected(inside.who(), parts.bundle()::collect);
                    res.headers().set(HeaderNames.CONTENT_TYPE, "application/zip");
                    res.headers()
                            .set(
                                    HeaderNames.CONTENT_DISPOSITION,
                                    "attachment; filename=\""
                                            + parts.kiosk().get()
                                            + "-support.zip\"");
                    res.send(zip);
                });
    }

    private void leave(ServerRequest req, ServerResponse res) {
        submitted(
                req,
                res,
                inside -> {
                    parts.sessions().end(inside.token());
                    Visit.forget(res);
                    toFront(inside.visit(), res);
                });
    }

    private Optional<ServiceAction> action(ServerRequest req) {
        return parts.desk().find(req.path().pathParameters().get("id"));
    }

    /// For who is signed in; the others are sent to the front page.
    private void inside(ServerRequest req, ServerResponse res, Work work) {
        var visit = new Visit(req);
        Optional<Inside> inside =
                visit.token()
                        .flatMap(token ->
                                parts.sessions()
                                        .prolong(token)
                                        .map(it -> new Inside(visit, token, it.who())));
        if (inside.isPresent()) {
            work.serve(inside.get());
        } else {
            toFront(visit, res);
        }
    }

    /// As [#inside], for a form of our own only.
    private void submitted(ServerRequest req, ServerResponse res, Work work) {
        inside(
                req,
                res,
                inside -> {
                    if (inside.visit().form().isPresent()) {
                        work.serve(inside);
                    } else {
                        res.status(Status.FORBIDDEN_403).send("403");
                    }
                });
    }

    private void signIn(Visit visit, ServerResponse res, String told) {
        String token =
                visit.token()
                        .filter(it -> strangers.prolong(it).isPresent())
                        .orElseGet(() -> strangers.begin("stranger").token());
        Visit.remember(res, token);
        html(res, pages(visit, token).signIn(told));
    }

    private Pages pages(Visit visit, String token) {
        Words words = visit.words();
        return new Pages(new Frame(words, parts.kiosk().get()), Visit.proof(token));
    }

    private static void toFront(Visit visit, ServerResponse res) {
        res.headers().set(HeaderNames.LOCATION, "/?lang=" + visit.words().language());
        res.status(Status.SEE_OTHER_303).send();
    }

    private static void html(ServerResponse res, String page) {
        res.headers().set(HeaderNames.CONTENT_TYPE, HTML);
        res.send(page.getBytes(StandardCharsets.UTF_8));
    }
}
