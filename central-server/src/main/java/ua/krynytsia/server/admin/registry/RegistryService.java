// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.registry;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.registry.Basis;
import ua.krynytsia.server.registry.Inventory;
import ua.krynytsia.server.registry.Periodicity;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.RegisterOutcome;
import ua.krynytsia.server.registry.RegisterRow;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.server.registry.Reminder;
import ua.krynytsia.wire.LocalizedText;

/// The pages of the register: every resource with what it lacks and what is due, its form, and the
/// inventory.
public final class RegistryService implements HttpService {
    private static final String PAGE = "/admin/register";

    private final Pages pages;
    private final RegistryApi.Features features;

    public RegistryService(Pages pages, RegistryApi.Features features) {
        this.pages = pages;
        this.features = features;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PAGE, this::list)
                .get(PAGE + "/{resource}", this::form)
                .post(PAGE + "/{resource}", this::save)
                .get("/admin/inventory", this::inventory)
                .post("/admin/inventory", this::open)
                .post("/admin/inventory/{id}", this::judge);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Map<String, Reminder> due = new HashMap<>();
        features.reminders().current().forEach(reminder -> due.put(reminder.resource(), reminder));
        pages.show(
                request,
                response,
                Tab.REGISTER,
                "registry/list.jte",
                Map.of("lines", features.register().list(), "due", due));
    }

    private void form(ServerRequest request, ServerResponse response) {
        show(request, response, line(request), Optional.empty());
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Register.Line line,
            Optional<LocalizedText> refusal) {
        pages.show(
                request,
                response,
                Tab.REGISTER,
                "registry/form.jte",
                Map.of(
                        "line",
                        line,
                        "history",
                        features.register().history(line.resource().id()),
                        "rhythms",
                        List.of(Periodicity.values()),
                        "refusal",
                        refusal));
    }

    private void save(ServerRequest request, ServerResponse response) {
        Register.Line line = line(request);
        FormBody body = Pages.form(request);
        String who = Pages.who(request);
        long revision = Long.parseLong("0" + body.text("revision").replaceAll("[^0-9]", ""));
        var outcome =
                features.register().save(registration(line, body), revision, basis(body), who);
        switch (outcome) {
            case RegisterOutcome.Saved _ -> {
                features.audit()
                        .record(who, Deed.of("register-changed", line.resource().key().value()));
                Pages.goTo(response, PAGE + "?done=saved");
            }
            case RegisterOutcome.Conflict(RegisterRow current) ->
                    show(
                            request,
                            response.status(409),
                            new Register.Line(line.resource(), Optional.of(current)),
                            Optional.of(
                                    LocalizedText.of(
                                            "Запис щойно змінили. Нижче — чинний; внесіть свої"
                                                    + " зміни ще раз.",
                                            "The entry was changed meanwhile. Below it stands as"
                                                    + " it is; make your changes again.")));
            case RegisterOutcome.Refused(LocalizedText reason) ->
                    show(request, response.status(422), line, Optional.of(reason));
        }
    }

    private static Registration registration(Register.Line line, FormBody body) {
        Optional<LocalizedText> author = line.row().map(row -> row.registration().author().name());
        String name = body.text("author");
        boolean same = author.filter(before -> before.ukrainian().equals(name)).isPresent();
        return new Registration(
                line.resource().id(),
                new Registration.Author(
                        same ? author.orElseThrow() : LocalizedText.of(name), body.text("code")),
                new Registration.Responsible(body.text("responsible"), body.text("email")),
                new Registration.Upkeep(
                        Periodicity.named(body.text("periodicity")),
                        day(body.text("updated")),
                        day(body.text("next"))),
                LocalizedText.of(body.text("purpose")),
                Arrays.asList(body.text("keywords").split("[,;\\n]+", -1)));
    }

    private void inventory(ServerRequest request, ServerResponse response) {
        List<Inventory.Campaign> campaigns = features.inventory().listCampaigns();
        List<Inventory.Row> rows =
                campaigns.isEmpty()
                        ? List.of()
                        : features.inventory().listRows(campaigns.getFirst().id());
        pages.show(
                request,
                response,
                Tab.REGISTER,
                "registry/inventory.jte",
                Map.of("campaigns", campaigns, "rows", rows));
    }

    private void open(ServerRequest request, ServerResponse response) {
        String who = Pages.who(request);
        String title = Pages.form(request).text("title");
        if (title.isBlank()) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Назвіть інвентаризацію, наприклад «Річна 2026».",
                            "Name the inventory, such as “Yearly 2026”."));
        }
        String id = features.inventory().open(title, who);
        features.audit().record(who, Deed.of("inventory-opened", "inventory/" + id));
        Pages.goTo(response, "/admin/inventory?done=saved");
    }

    private void judge(ServerRequest request, ServerResponse response) {
        FormBody body = Pages.form(request);
        String id = request.path().pathParameters().get("id");
        String who = Pages.who(request);
        Inventory.Outcome outcome =
                body.text("verdict").equals("CLOSE")
                        ? features.inventory().close(id)
                        : features.inventory()
                                .judge(
                                        id,
                                        body.text("resource"),
                                        verdict(body.text("verdict")),
                                        basis(body),
                                        who);
        if (outcome instanceof Inventory.Outcome.Refused(LocalizedText reason)) {
            throw new HttpRefusal(422, reason);
        }
        features.audit().record(who, Deed.of("inventory-judged", "inventory/" + id));
        Pages.goTo(response, "/admin/inventory?done=saved");
    }

    private static Inventory.Verdict verdict(String name) {
        return Arrays.stream(Inventory.Verdict.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(HttpRefusal::notFound);
    }

    private static Basis basis(FormBody body) {
        return new Basis(body.text("act"), body.text("number"), day(body.text("date")));
    }

    private static Optional<LocalDate> day(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Дату «" + text + "» не прочитано. Пишіть так: 2026-12-31.",
                            "The date “" + text + "” cannot be read. Write it as 2026-12-31."));
        }
    }

    private Register.Line line(ServerRequest request) {
        String id = request.path().pathParameters().get("resource");
        return features.register().list().stream()
                .filter(line -> line.resource().id().equals(id))
                .findFirst()
                .orElseThrow(HttpRefusal::notFound);
    }
}
