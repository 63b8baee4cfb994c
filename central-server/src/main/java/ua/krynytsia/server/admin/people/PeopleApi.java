// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.people;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.accounts.Outcome;
import ua.krynytsia.server.accounts.People;
import ua.krynytsia.server.admin.OutcomeWords;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.LocalizedText;

/// The requests for programs about people, all below `/admin/api/v1`. Each answers with
/// [PeopleWords.Answer], 200 where it is done, 404 for nobody, 409 where it must not be, else 422.
///
/// | request | body |
/// |---|---|
/// | `GET /people` | → list of [PeopleWords.Listed] |
/// | `POST /people` | [PeopleWords.Newcomer] |
/// | `POST /organisations` | [Organisations.Organisation] |
/// | `POST /authors` | [Organisations.Author] |
/// | `POST /people/{login}/state` | [PeopleWords.State] |
/// | `POST /people/{login}/password` | [PeopleWords.FreshPassword] |
/// | `POST /people/{login}/roles` | [PeopleWords.RoleWord] |
/// | `DELETE /people/{login}/roles` | [PeopleWords.RoleWord] |
public final class PeopleApi implements HttpService {
    private static final String ROOT = "/admin/api/v1";
    private static final Map<Outcome, Integer> STATUS =
            Map.of(
                    Outcome.DONE, 200,
                    Outcome.UNKNOWN, 404,
                    Outcome.TAKEN, 409,
                    Outcome.LAST_ADMINISTRATOR, 409);

    private final People people;
    private final Organisations organisations;

    public PeopleApi(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ROOT + "/people", this::list)
                .post(ROOT + "/people", this::create)
                .post(ROOT + "/organisations", this::organisation)
                .post(ROOT + "/authors", this::author)
                .post(ROOT + "/people/{login}/state", this::state)
                .post(ROOT + "/people/{login}/password", this::password)
                .post(ROOT + "/people/{login}/roles", this::grant)
                .delete(ROOT + "/people/{login}/roles", this::revoke);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response, people.listPeople().stream().map(PeopleWords.Listed::of).toList());
    }

    private void create(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, PeopleWords.Newcomer.class);
        String who = Pages.who(request);
        answer(response, people.create(wish.account(), wish.author(), wish.password(), who));
    }

    private void organisation(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, Organisations.Organisation.class);
        answer(response, organisations.put(wish, Pages.who(request)));
    }

    private void author(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, Organisations.Author.class);
        answer(response, organisations.put(wish, Pages.who(request)));
    }

    private void state(ServerRequest request, ServerResponse response) {
        String who = Pages.who(request);
        boolean blocked = Bodies.json(request, PeopleWords.State.class).blocked();
        answer(
                response,
                blocked ? people.block(login(request), who) : people.unblock(login(request), who));
    }

    private void password(ServerRequest request, ServerResponse response) {
        String password = Bodies.json(request, PeopleWords.FreshPassword.class).password();
        answer(response, people.reset(login(request), password, Pages.who(request)));
    }

    private void grant(ServerRequest request, ServerResponse response) {
        var word = Bodies.json(request, PeopleWords.RoleWord.class);
        answer(response, people.grant(login(request), word.grant(), Pages.who(request)));
    }

    private void revoke(ServerRequest request, ServerResponse response) {
        var word = Bodies.json(request, PeopleWords.RoleWord.class);
        answer(response, people.revoke(login(request), word.grant(), Pages.who(request)));
    }

    private static String login(ServerRequest request) {
        return request.path().pathParameters().get("login");
    }

    private static void answer(ServerResponse response, Outcome outcome) {
        var words =
                LocalizedText.of(
                        OutcomeWords.of(outcome, Tongue.UKRAINIAN),
                        OutcomeWords.of(outcome, Tongue.ENGLISH));
        Bodies.sendJson(
                response.status(STATUS.getOrDefault(outcome, 422)),
                new PeopleWords.Answer(outcome.name(), words));
    }
}
