// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.api;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.publishing.Gap;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;

/// Publications for programs, below `/admin/api/v1/publications`:
///
/// | request | → answer |
/// |---|---|
/// | `POST /?acknowledge=true` | [ApiWords.Publication]; without the query 409 with [ApiWords.Gaps] where terminals cannot show all of it; 409 with [ApiWords.Behind] where terminals have editions unknown here, with [ApiWords.OnItsWay] while another rolls out |
/// | `POST /urgent` with [ApiWords.Documents] | [ApiWords.Publication]: these alone, at once, on what all have |
/// | `POST /roll-back` with [ApiWords.EarlierEdition] | [ApiWords.Publication]; 404 where that edition is unknown or may not be told |
/// | `POST /withdrawals` with [ApiWords.Documents] | [ApiWords.Publication]: gone from every edition, for good; the entry itself goes by its state `purged` |
/// | `GET /behind` | [ApiWords.Behind] |
/// | `POST /continue-above` | [ApiWords.Behind]: answers for those editions, publishing goes on above them |
final class EditionsApi implements HttpService {
    private static final String ROOT = "/admin/api/v1/publications";

    private final Publishing publishing;
    private final Editions editions;
    private final Audit audit;

    EditionsApi(Publishing publishing, Audit audit) {
        this.publishing = publishing;
        this.editions = publishing.editions();
        this.audit = audit;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(ROOT, this::publish)
                .post(ROOT + "/urgent", this::publishUrgent)
                .post(ROOT + "/roll-back", this::rollBack)
                .post(ROOT + "/withdrawals", this::withdraw)
                .get(ROOT + "/behind", this::behind)
                .post(ROOT + "/continue-above", this::continueAbove);
    }

    private void publish(ServerRequest request, ServerResponse response) {
        boolean isAcknowledged = request.query().first("acknowledge").orElse("").equals("true");
        List<Gap> gaps = publishing.unacknowledged(isAcknowledged);
        if (!gaps.isEmpty()) {
            Bodies.sendJson(response.status(409), new ApiWords.Gaps(gaps));
            return;
        }
        answer(response, publishing.publish(Pages.who(request)));
    }

    private void publishUrgent(ServerRequest request, ServerResponse response) {
        var asked = Bodies.json(request, ApiWords.Documents.class);
        answer(response, publishing.publishUrgent(asked.keys(), Pages.who(request)));
    }

    private void rollBack(ServerRequest request, ServerResponse response) {
        var asked = Bodies.json(request, ApiWords.EarlierEdition.class);
        PublishOutcome outcome =
                editions.rollBack(asked.number(), Pages.who(request))
                        .orElseThrow(HttpRefusal::notFound);
        record(request, "edition-rolled-back", outcome);
        answer(response, outcome);
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var asked = Bodies.json(request, ApiWords.Documents.class);
        PublishOutcome outcome = editions.withdrawForGood(asked.keys(), Pages.who(request));
        asked.keys()
                .forEach(key ->
                        audit.record(
                                Pages.who(request), Deed.of("withdrawn-for-good", key.value())));
        record(request, "edition-published", outcome);
        answer(response, outcome);
    }

    private void record(ServerRequest request, String deed, PublishOutcome outcome) {
        if (outcome instanceof PublishOutcome.Published(Manifest manifest)) {
            record(request, deed, manifest.number());
        }
        publishing.rollOuts().tick();
    }

    private static void answer(ServerResponse response, PublishOutcome outcome) {
        switch (outcome) {
            case PublishOutcome.Published(Manifest manifest) -> send(response, manifest, true);
            case PublishOutcome.RollingOut(Manifest manifest) ->
                    Bodies.sendJson(response.status(409), new ApiWords.OnItsWay(manifest.number()));
            case PublishOutcome.Unchanged(Manifest manifest) -> send(response, manifest, false);
            case PublishOutcome.Behind(Manifest manifest) ->
                    Bodies.sendJson(
                            response.status(409),
                            new ApiWords.Behind(Optional.of(manifest.number())));
        }
    }

    private void behind(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, words());
    }

    private void continueAbove(ServerRequest request, ServerResponse response) {
        Optional<EditionNumber> proven = editions.behind().map(Manifest::number);
        if (editions.continueAbove(Pages.who(request))) {
            proven.ifPresent(number -> record(request, "editions-continued-above", number));
        }
        Bodies.sendJson(response, words());
    }

    private ApiWords.Behind words() {
        return new ApiWords.Behind(editions.behind().map(Manifest::number));
    }

    private void record(ServerRequest request, String deed, EditionNumber number) {
        audit.record(Pages.who(request), Deed.of(deed, "edition/" + number));
    }

    private static void send(ServerResponse response, Manifest manifest, boolean isChanged) {
        Bodies.sendJson(response, new ApiWords.Publication(manifest.number(), isChanged));
    }
}
