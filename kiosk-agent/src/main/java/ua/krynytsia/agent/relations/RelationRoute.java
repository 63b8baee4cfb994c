// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.relations;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.SearchAnswer;

/// Answers which entries refer to one, from the edition shown.
public final class RelationRoute implements HttpFeature {
    private static final int LINES = 5;

    private final Supplier<Optional<Content>> shown;
    private final Function<Content, Viewer> viewer;

    /// @param shown the edition shown, if any
    /// @param viewer where and when it is seen
    public RelationRoute(Supplier<Optional<Content>> shown, Function<Content, Viewer> viewer) {
        this.shown = shown;
        this.viewer = viewer;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.get(LocalPaths.REFERRING, this::referring);
    }

    private void referring(ServerRequest req, ServerResponse res) {
        String resource = Require.slug("id", req.path().pathParameters().get("id"));
        String entry = Require.slug("entry", req.path().pathParameters().get("entry"));
        Optional<SearchAnswer> answer =
                shown.get()
                        .map(now ->
                                new Relations(now, viewer.apply(now))
                                        .referring(resource, entry, LINES));
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        if (answer.isEmpty()) {
            res.status(Status.NOT_FOUND_404).send();
        } else {
            res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
            res.send(WireJson.write(answer.get()));
        }
    }
}
