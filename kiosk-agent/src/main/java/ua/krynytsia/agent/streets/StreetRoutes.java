// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;

/// Answers which streets there are and what stands on one, from the edition shown.
public final class StreetRoutes implements HttpFeature {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final int USUAL = 8;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final Supplier<Optional<Content>> shown;
    private final Clock clock;
    private final AtomicReference<Optional<StreetBook>> newest =
            new AtomicReference<>(Optional.empty());

    /// @param shown the edition shown, if any
    public StreetRoutes(Supplier<Optional<Content>> shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.get(LocalPaths.STREETS, this::streets).get(LocalPaths.STREET, this::street);
    }

    private void streets(ServerRequest req, ServerResponse res) {
        String typed = req.query().first("q").orElse("");
        Require.atMost("q", LONGEST, typed);
        int limit = limit(req.query().first("limit").asOptional());
        send(res, book().map(book -> book.find(typed, limit)));
    }

    private void street(ServerRequest req, ServerResponse res) {
        String id = Require.slug("id", req.path().pathParameters().get("id"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        send(res, book().flatMap(book -> book.findStreet(id, today)));
    }

    private Optional<StreetBook> book() {
        return shown.get()
                .flatMap(content ->
                        newest.updateAndGet(known ->
                                known.filter(book -> book.isOf(content))
                                        .or(() -> Optional.of(new StreetBook(content)))));
    }

    private static int limit(Optional<String> given) {
        if (given.isEmpty()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(given.get());
            Require.that(limit >= 1 && limit <= MOST, "limit must be 1 to " + MOST);
            return limit;
        } catch (NumberFormatException e) {
            throw new WireException("limit must be a whole number", e);
        }
    }

    private static void send(ServerResponse res, Optional<?> found) {
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        if (found.isEmpty()) {
            res.status(Status.NOT_FOUND_404).send();
            return;
        }
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.send(WireJson.write(found.get()));
    }
}
