// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.nearby;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.NearestPlaces;

/// The request [LocalPaths#NEAREST]: what lies nearest to this kiosk, from the edition on its disk.
public final class NearestRoute implements HttpFeature {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final String USUAL = "5";

    private final Library library;
    private final Supplier<KioskId> kiosk;
    private final Clock clock;

    /// @param kiosk who this is
    public NearestRoute(Library library, Supplier<KioskId> kiosk, Clock clock) {
        this.library = library;
        this.kiosk = kiosk;
        this.clock = clock;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.get(LocalPaths.NEAREST, this::nearest);
    }

    private void nearest(ServerRequest req, ServerResponse res) {
        String id = Require.slug("id", req.path().pathParameters().get("id"));
        String limit = req.query().first("limit").orElse(USUAL);
        Require.that(limit.matches("[1-9][0-9]?|100"), "limit must be 1 to 100");
        Optional<NearestPlaces> places =
                library.content().flatMap(now -> nearest(now).find(id, Integer.parseInt(limit)));
        if (places.isEmpty()) {
            res.status(Status.NOT_FOUND_404).send();
            return;
        }
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        res.send(WireJson.write(places.get()));
    }

    private Nearest nearest(Content content) {
        return new Nearest(
                content,
                Viewer.of(content, kiosk.get(), clock.instant()),
                LocalDateTime.ofInstant(clock.instant(), CITY));
    }
}
