// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.tracking;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// Hands the question of [LocalPaths#TRACKING] on, and remembers nothing of it.
public final class TrackingRoute implements HttpFeature {
    private final Function<TrackingQuestion, Optional<TrackingAnswer>> server;

    /// @param server asks it, and waits; empty where it does not answer
    public TrackingRoute(Function<TrackingQuestion, Optional<TrackingAnswer>> server) {
        this.server = server;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.post(LocalPaths.TRACKING, this::ask);
    }

    private void ask(ServerRequest req, ServerResponse res) {
        var question = WireJson.read(req.content().as(byte[].class), TrackingQuestion.class);
        Optional<TrackingAnswer> answer = server.apply(question);
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        if (answer.isEmpty()) {
            res.status(Status.SERVICE_UNAVAILABLE_503).send();
            return;
        }
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.send(WireJson.write(answer.get()));
    }
}
