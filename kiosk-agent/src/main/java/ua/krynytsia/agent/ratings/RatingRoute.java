// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.ratings;

import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Rating;

/// Takes a visitor's verdict about something that is published now.
public final class RatingRoute implements HttpFeature {
    private final Predicate<DocumentKey> published;
    private final Consumer<Rating> counting;

    public RatingRoute(Predicate<DocumentKey> published, Consumer<Rating> counting) {
        this.published = published;
        this.counting = counting;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.post(LocalPaths.RATINGS, this::rate);
    }

    private void rate(ServerRequest req, ServerResponse res) {
        Rating rating = WireJson.read(req.content().as(byte[].class), Rating.class);
        if (!published.test(rating.about())) {
            res.status(Status.NOT_FOUND_404).send();
            return;
        }
        counting.accept(rating);
        res.status(Status.NO_CONTENT_204).send();
    }
}
