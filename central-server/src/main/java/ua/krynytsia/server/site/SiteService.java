// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.site;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.server.editions.Validity;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.http.Tongue;

/// The public page: where the kiosks stand, how fresh their content is, whom to call. And for
/// machines `/health/live` (the process answers) and `/health/ready` (it can read its data).
public final class SiteService implements HttpService {
    private final PageEngine engine;
    private final Supplier<CityNotice> notice;

    public SiteService(PageEngine engine, Supplier<CityNotice> notice) {
        this.engine = engine;
        this.notice = notice;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::page)
                .get("/language", this::chooseLanguage)
                .get("/health/live", (req, res) -> Bodies.sendJson(res, Map.of("status", "UP")))
                .get("/health/ready", this::ready);
    }

    private void page(ServerRequest request, ServerResponse response) {
        engine.send(
                response,
                "site/home.jte",
                Map.of("tongue", Tongue.of(request), "city", notice.get()));
    }

    private void ready(ServerRequest request, ServerResponse response) {
        CityNotice known = notice.get();
        Optional<Long> edition = known.published().map(CityNotice.Published::number);
        Optional<String> alarm =
                known.published()
                        .map(CityNotice.Published::validity)
                        .filter(state -> state != Validity.State.IN_FORCE)
                        .map(state -> "edition-" + state.name().toLowerCase(Locale.ROOT))
                        .map(name -> name.replace('_', '-'));
        Bodies.sendJson(response, new Readiness("UP", edition, alarm));
    }

    /// @param edition the number of the current edition
    /// @param alarm `edition-expires-soon` or `edition-expired`
    record Readiness(String status, Optional<Long> edition, Optional<String> alarm) {}

    private void chooseLanguage(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request.query().first("to").orElse(""));
        response.headers()
                .addCookie(
                        SetCookie.builder(Tongue.COOKIE, tongue.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .sameSite(SetCookie.SameSite.LAX)
                                .build());
        response.header(HeaderNames.LOCATION, "/");
        response.status(303).send();
    }
}
