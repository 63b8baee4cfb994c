// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.publishing;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.UUID;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.publishing.BeginOutcome;
import ua.krynytsia.server.publishing.Gap;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;

/// Publications that take their time, for programs, below `/admin/api/v1/publications`:
///
/// | request | → answer |
/// |---|---|
/// | `GET /gaps` | [PublicationsWords.Gaps]: what terminals cannot show of the next edition |
/// | `GET /plans` | [PublicationsWords.Plans] |
/// | `POST /plans` with [PublicationsWords.PlanWish] | [PublicationsWords.Plan]; 409 with the gaps that are not acknowledged |
/// | `DELETE /plans/{id}` | 204; 409 where it does not wait any more |
/// | `GET /roll-out` | [PublicationsWords.RollOutState] |
/// | `POST /roll-out` with [PublicationsWords.RollOutWish] | [PublicationsWords.RollOutState]; 409 with the gaps, or with [PublicationsWords.NotBegun]; 404 for an unknown kiosk |
/// | `POST /roll-out/going-on`, `/stop`, `/taking-back` | [PublicationsWords.RollOutState]; 409 where nothing rolls out |
public final class PublicationsApi implements HttpService {
    private static final String ROOT = "/admin/api/v1/publications";
    private static final int CONFLICT = 409;

    private final Publishing publishing;

    public PublicationsApi(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ROOT + "/gaps", this::gaps)
                .get(ROOT + "/plans", this::plans)
                .post(ROOT + "/plans", this::plan)
                .delete(ROOT + "/plans/{id}", this::cancel)
                .get(ROOT + "/roll-out", this::rollOut)
                .post(ROOT + "/roll-out", this::begin)
                .post(ROOT + "/roll-out/{step}", this::step);
    }

    private void gaps(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, new PublicationsWords.Gaps(publishing.unacknowledged(false)));
    }

    private void plans(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                new PublicationsWords.Plans(
                        publishing.plans().listPlans().stream()
                                .map(PublicationsWords.Plan::of)
                                .toList()));
    }

    private void plan(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, PublicationsWords.PlanWish.class);
        boolean isAcknowledged = wish.acknowledge().orElse(false);
        if (isWithoutGaps(response, isAcknowledged)) {
            Bodies.sendJson(
                    response,
                    PublicationsWords.Plan.of(
                            publishing
                                    .plans()
                                    .plan(wish.at(), isAcknowledged, Pages.who(request))));
        }
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        boolean isCancelled = publishing.plans().cancel(id(request), Pages.who(request));
        response.status(isCancelled ? 204 : CONFLICT).send();
    }

    private void rollOut(ServerRequest request, ServerResponse response) {
        send(response);
    }

    private void begin(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, PublicationsWords.RollOutWish.class);
        if (!isWithoutGaps(response, wish.acknowledge().orElse(false))) {
            return;
        }
        switch (publishing.rollOuts().begin(wish.plan(), Pages.who(request))) {
            case BeginOutcome.Begun _ -> send(response);
            case BeginOutcome.NoSuchKiosk(KioskId kiosk) ->
                    throw new HttpRefusal(
                            404,
                            LocalizedText.of(
                                    "Зареєстрованого кіоска «" + kiosk + "» немає.",
                                    "There is no enrolled kiosk “" + kiosk + "”."));
            case BeginOutcome.NotStaged(PublishOutcome outcome) ->
                    Bodies.sendJson(response.status(CONFLICT), notBegun(outcome));
        }
    }

    private static PublicationsWords.NotBegun notBegun(PublishOutcome outcome) {
        String result =
                switch (outcome) {
                    case PublishOutcome.Published _ -> "published";
                    case PublishOutcome.Behind _ -> "behind";
                    case PublishOutcome.RollingOut _ -> "rolling-out";
                    case PublishOutcome.Unchanged _ -> "unchanged";
                };
        return new PublicationsWords.NotBegun(outcome.manifest().number(), result);
    }

    private void step(ServerRequest request, ServerResponse response) {
        Step step = Step.find(part(request, "step")).orElseThrow(HttpRefusal::notFound);
        if (!step.take(publishing.rollOuts(), Pages.who(request))) {
            response.status(CONFLICT);
        }
        send(response);
    }

    private void send(ServerResponse response) {
        Bodies.sendJson(
                response,
                new PublicationsWords.RollOutState(
                        publishing.rollOuts().newest().map(PublicationsWords.Way::of)));
    }

    private boolean isWithoutGaps(ServerResponse response, boolean isAcknowledged) {
        List<Gap> gaps = publishing.unacknowledged(isAcknowledged);
        if (!gaps.isEmpty()) {
            Bodies.sendJson(response.status(CONFLICT), new PublicationsWords.Gaps(gaps));
        }
        return gaps.isEmpty();
    }

    static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(part(request, "id"));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }

    static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }
}
