// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.registry;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.registry.Basis;
import ua.krynytsia.server.registry.Inventory;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.RegisterOutcome;
import ua.krynytsia.server.registry.RegisterRow;
import ua.krynytsia.server.registry.Reminders;
import ua.krynytsia.wire.LocalizedText;

/// The requests for programs about the register, all below `/admin/api/v1`:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /register` | → list of [RegistryWords.Line] |
/// | `PUT /register/{resource}` | [RegistryWords.Change] → the row; 409 with the row as it is now; 422 with the reason |
/// | `GET /register/{resource}/history` | → its states, the newest first |
/// | `POST /register/{resource}/renewals` | [RegistryWords.Renewal] → the row, renewed today |
/// | `GET /reminders` | → those that matter now |
/// | `GET /inventories` | → campaigns, the newest first |
/// | `POST /inventories` | [RegistryWords.Campaign] → [RegistryWords.CampaignId] |
/// | `GET /inventories/{id}` | → its rows |
/// | `PUT /inventories/{id}/{resource}` | [RegistryWords.Judgement]; 422 with the reason |
/// | `POST /inventories/{id}/closing` | 422 with the reason |
public final class RegistryApi implements HttpService {
    private static final String ROOT = "/admin/api/v1";

    private final Features features;

    public RegistryApi(Features features) {
        this.features = features;
    }

    /// What the requests reach.
    public record Features(
            Register register, Reminders reminders, Inventory inventory, Audit audit) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get(ROOT + "/register", this::list)
                .put(ROOT + "/register/{resource}", this::save)
                .get(ROOT + "/register/{resource}/history", this::history)
                .post(ROOT + "/register/{resource}/renewals", this::renew)
                .get(ROOT + "/reminders", this::reminders)
                .get(ROOT + "/inventories", this::campaigns)
                .post(ROOT + "/inventories", this::open)
                .get(ROOT + "/inventories/{id}", this::rows)
                .put(ROOT + "/inventories/{id}/{resource}", this::judge)
                .post(ROOT + "/inventories/{id}/closing", this::closing);
    }

    private void closing(ServerRequest request, ServerResponse response) {
        answer(response, features.inventory().close(part(request, "id")));
    }

    private void list(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response, features.register().list().stream().map(RegistryWords.Line::of).toList());
    }

    private void save(ServerRequest request, ServerResponse response) {
        var change = Bodies.json(request, RegistryWords.Change.class);
        if (!change.registration().resource().equals(part(request, "resource"))) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший ресурс, ніж вміст.",
                            "The address names another resource than the body."));
        }
        answer(
                request,
                response,
                features.register()
                        .save(
                                change.registration(),
                                change.expectedRevision(),
                                change.basis().orElse(Basis.NONE),
                                Pages.who(request)));
    }

    private void renew(ServerRequest request, ServerResponse response) {
        Basis basis = Bodies.json(request, RegistryWords.Renewal.class).basis().orElse(Basis.NONE);
        answer(
                request,
                response,
                features.register().renew(part(request, "resource"), basis, Pages.who(request)));
    }

    private void history(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, features.register().history(part(request, "resource")));
    }

    private void reminders(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, features.reminders().current());
    }

    private void campaigns(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, features.inventory().listCampaigns());
    }

    private void open(ServerRequest request, ServerResponse response) {
        String title = Bodies.json(request, RegistryWords.Campaign.class).title();
        String id = features.inventory().open(title, Pages.who(request));
        features.audit().record(Pages.who(request), Deed.of("inventory-opened", "inventory/" + id));
        Bodies.sendJson(response, new RegistryWords.CampaignId(id));
    }

    private void rows(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, features.inventory().listRows(part(request, "id")));
    }

    private void judge(ServerRequest request, ServerResponse response) {
        var judgement = Bodies.json(request, RegistryWords.Judgement.class);
        String resource = part(request, "resource");
        var outcome =
                features.inventory()
                        .judge(
                                part(request, "id"),
                                resource,
                                judgement.verdict(),
                                judgement.basis().orElse(Basis.NONE),
                                Pages.who(request));
        features.audit()
                .record(Pages.who(request), Deed.of("inventory-judged", "resource/" + resource));
        answer(response, outcome);
    }

    private void answer(ServerRequest request, ServerResponse response, RegisterOutcome outcome) {
        switch (outcome) {
            case RegisterOutcome.Saved(RegisterRow row) -> {
                String key = "resource/" + row.registration().resource();
                features.audit().record(Pages.who(request), Deed.of("register-changed", key));
                Bodies.sendJson(response, row);
            }
            case RegisterOutcome.Conflict(RegisterRow current) ->
                    Bodies.sendJson(response.status(409), current);
            case RegisterOutcome.Refused(LocalizedText reason) ->
                    Bodies.sendJson(response.status(422), new RegistryWords.Refusal(reason));
        }
    }

    private static void answer(ServerResponse response, Inventory.Outcome outcome) {
        switch (outcome) {
            case Inventory.Outcome.Done _ -> response.status(204).send();
            case Inventory.Outcome.Refused(LocalizedText reason) ->
                    Bodies.sendJson(response.status(422), new RegistryWords.Refusal(reason));
        }
    }

    private static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }
}
