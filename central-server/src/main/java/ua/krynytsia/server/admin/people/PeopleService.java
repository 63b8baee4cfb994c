// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.people;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.server.accounts.Account;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.accounts.Outcome;
import ua.krynytsia.server.accounts.People;
import ua.krynytsia.server.accounts.Person;
import ua.krynytsia.server.admin.OutcomeWords;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Role;

/// Who works here: organisations with their authors, people, a page for each with roles, blocking
/// and a new password.
public final class PeopleService implements HttpService {
    private static final String ROOT = "/admin/people";
    private static final String PERSON = ROOT + "/{login}";

    private final Pages pages;
    private final People people;
    private final Organisations organisations;

    public PeopleService(Pages pages, People people, Organisations organisations) {
        this.pages = pages;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ROOT, (request, response) -> list(request, response, Outcome.DONE))
                .post(ROOT, this::create)
                .post("/admin/organisations", this::organisation)
                .post("/admin/authors", this::author)
                .get(PERSON, (request, response) -> person(request, response, Outcome.DONE))
                .post(PERSON + "/block", this::block)
                .post(PERSON + "/unblock", this::unblock)
                .post(PERSON + "/password", this::password)
                .post(PERSON + "/roles", this::grant)
                .post(PERSON + "/roles/removal", this::revoke);
    }

    private void list(ServerRequest request, ServerResponse response, Outcome outcome) {
        Tongue tongue = Tongue.of(request);
        Map<String, String> authors = authors();
        List<PersonLine> lines =
                people.listPeople().stream()
                        .map(person -> PersonLine.of(person, authors, tongue))
                        .toList();
        var matter = new HashMap<String, Object>();
        matter.put("people", lines);
        matter.put("organisations", organisations.listOrganisations());
        matter.put("authors", organisations.listAuthors());
        matter.put("trouble", OutcomeWords.of(outcome, tongue));
        pages.show(request, response, Tab.PEOPLE, "people/people.jte", matter);
    }

    private void create(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        String login = form.text("login").toLowerCase(Locale.ROOT);
        var account = new Account(login, form.text("name"));
        Optional<String> author = form.find("author").filter(id -> !id.isEmpty());
        afterList(
                request,
                response,
                people.create(account, author, form.exact("password"), Pages.who(request)));
    }

    private void organisation(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        var wish = new Organisations.Organisation(form.text("id"), form.text("name"));
        afterList(request, response, organisations.put(wish, Pages.who(request)));
    }

    private void author(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        var wish =
                new Organisations.Author(
                        form.text("id"), form.text("organisation"), form.text("name"));
        afterList(request, response, organisations.put(wish, Pages.who(request)));
    }

    private void afterList(ServerRequest request, ServerResponse response, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            Pages.goTo(response, ROOT + "?done=changed");
        } else {
            list(request, response.status(422), outcome);
        }
    }

    private void person(ServerRequest request, ServerResponse response, Outcome outcome) {
        Tongue tongue = Tongue.of(request);
        Person person = people.findPerson(login(request)).orElseThrow(HttpRefusal::notFound);
        pages.show(
                request,
                response,
                Tab.PEOPLE,
                "people/person.jte",
                Map.of(
                        "person", PersonLine.of(person, authors(), tongue),
                        "roles", List.of(Role.values()),
                        "trouble", OutcomeWords.of(outcome, tongue)));
    }

    private void block(ServerRequest request, ServerResponse response) {
        afterPerson(request, response, people.block(login(request), Pages.who(request)));
    }

    private void unblock(ServerRequest request, ServerResponse response) {
        afterPerson(request, response, people.unblock(login(request), Pages.who(request)));
    }

    private void password(ServerRequest request, ServerResponse response) {
        String password = Pages.form(request).exact("password");
        afterPerson(request, response, people.reset(login(request), password, Pages.who(request)));
    }

    private void grant(ServerRequest request, ServerResponse response) {
        var grant = role(Pages.form(request)).grant();
        afterPerson(request, response, people.grant(login(request), grant, Pages.who(request)));
    }

    private void revoke(ServerRequest request, ServerResponse response) {
        var grant = role(Pages.form(request)).grant();
        afterPerson(request, response, people.revoke(login(request), grant, Pages.who(request)));
    }

    private void afterPerson(ServerRequest request, ServerResponse response, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            Pages.goTo(response, ROOT + "/" + login(request) + "?done=changed");
        } else {
            person(request, response.status(422), outcome);
        }
    }

    private static PeopleWords.RoleWord role(FormBody form) {
        return PeopleWords.RoleWord.typed(
                form.text("role"), form.text("where"), form.text("section"), form.text("part"));
    }

    private Map<String, String> authors() {
        return organisations.listAuthors().stream()
                .collect(Collectors.toMap(Organisations.Author::id, Organisations.Author::name));
    }

    private static String login(ServerRequest request) {
        return request.path().pathParameters().get("login");
    }
}
