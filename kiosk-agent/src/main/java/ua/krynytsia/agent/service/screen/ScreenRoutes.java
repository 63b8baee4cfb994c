// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.screen;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import ua.krynytsia.agent.service.desk.ServiceDesk;
import ua.krynytsia.agent.service.entrance.Door;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.EntryOutcome;
import ua.krynytsia.agent.service.entrance.EntryWords;
import ua.krynytsia.agent.service.entrance.Sessions;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServicePin;
import ua.krynytsia.wire.service.ServiceSession;

/// Lets a technician in by card and PIN and hands the screen what it draws. A session ends after
/// ten minutes without a request, when the technician is done, or with the agent.
public final class ScreenRoutes implements HttpFeature {
    private static final HeaderName TOKEN = HeaderNames.create(ServiceSession.HEADER);
    private static final Refusal NOT_IN =
            new Refusal(
                    "",
                    LocalizedText.of(
                            "Сеанс техніка закінчився. Прикладіть картку ще раз.",
                            "The technician's session is over. Hold the card again."));

    private final Entrance entrance;
    private final Sessions sessions;
    private final ServiceDesk desk;

    public ScreenRoutes(Entrance entrance, Sessions sessions, ServiceDesk desk) {
        this.entrance = entrance;
        this.sessions = sessions;
        this.desk = desk;
    }

    private interface Inside {
        void serve(Sessions.Session session);
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.post(LocalPaths.SERVICE_SESSIONS, this::enter)
                .delete(LocalPaths.SERVICE_SESSIONS, this::leave)
                .get(
                        LocalPaths.SERVICE_VIEW,
                        (req, res) -> inside(req, res, _ -> json(res, desk.view())))
                .post(LocalPaths.SERVICE_ACTION, this::act)
                .post(LocalPaths.SERVICE_RESULT, this::tested);
    }

    private void enter(ServerRequest req, ServerResponse res) {
        ServicePin given = WireJson.read(req.content().as(byte[].class), ServicePin.class);
        EntryOutcome outcome = entrance.enter(Door.SCREEN, given.pin());
        if (outcome instanceof EntryOutcome.Entered(String who)) {
            Sessions.Opened opened = sessions.begin(who);
            json(
                    res.status(Status.CREATED_201),
                    new ServiceSession(opened.token(), opened.session().until()));
        } else {
            json(res.status(Status.FORBIDDEN_403), new Refusal("pin", EntryWords.of(outcome)));
        }
    }

    private void leave(ServerRequest req, ServerResponse res) {
        token(req).ifPresent(sessions::end);
        res.status(Status.NO_CONTENT_204).send();
    }

    private void act(ServerRequest req, ServerResponse res) {
        inside(
                req,
                res,
                session -> {
                    String id = Require.slug("action", req.path().pathParameters().get("id"));
                    Optional<ServiceOutcome> outcome = desk.carryOut(session.who(), id);
                    if (outcome.isPresent()) {
                        json(res, outcome.get());
                    } else {
                        res.status(Status.NOT_FOUND_404).send();
                    }
                });
    }

    private void tested(ServerRequest req, ServerResponse res) {
        inside(
                req,
                res,
                session -> {
                    String test = Require.slug("test", req.path().pathParameters().get("test"));
                    var outcome =
                            WireJson.read(req.content().as(byte[].class), ServiceOutcome.class);
                    desk.tested(session.who(), test, outcome);
                    res.status(Status.NO_CONTENT_204).send();
                });
    }

    private void inside(ServerRequest req, ServerResponse res, Inside work) {
        Optional<Sessions.Session> session = token(req).flatMap(sessions::prolong);
        if (session.isPresent()) {
            work.serve(session.get());
        } else {
            json(res.status(Status.FORBIDDEN_403), NOT_IN);
        }
    }

    private static Optional<String> token(ServerRequest req) {
        return req.headers().value(TOKEN);
    }

    private static void json(ServerResponse res, Object value) {
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        res.send(WireJson.write(value));
    }
}
