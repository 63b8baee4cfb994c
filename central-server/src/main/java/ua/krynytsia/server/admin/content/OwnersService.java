// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Resource;

/// Which organisation keeps which entries of a resource:
///
/// | request | body → answer |
/// |---|---|
/// | `POST /admin/owners/{resource}` | a form with `organisation`, blank for nobody, and either `id` of one entry or `q`, the words of many → back to the page |
/// | `PUT /admin/api/v1/owners/{resource}` | [Wish] → [Given]; 422 for an unknown organisation |
/// | `GET /admin/api/v1/owners/{resource}` | → list of [Owned] |
public final class OwnersService implements HttpService {
    private static final String PAGE = "/admin/owners/{resource}";
    private static final String API = "/admin/api/v1/owners/{resource}";
    private static final int PAGE_SIZE = 500;
    private static final int MOST = 20_000;

    private final Catalogue catalogue;
    private final Workflow workflow;
    private final Organisations organisations;
    private final EntryAccess access;

    public OwnersService(Catalogue catalogue, Workflow workflow, Organisations organisations) {
        this.catalogue = catalogue;
        this.workflow = workflow;
        this.organisations = organisations;
        this.access = new EntryAccess(catalogue, workflow);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(PAGE, this::give).put(API, this::put).get(API, this::list);
    }

    /// @param entries ids; where none are named, all that hold `words`
    /// @param organisation empty for nobody
    public record Wish(Set<String> entries, Optional<String> words, Optional<String> organisation) {
        public Wish {
            entries = Set.copyOf(entries);
        }
    }

    /// @param given how many have this keeper now
    /// @param refused ids of those that this person may not give
    public record Given(int given, List<String> refused) {
        public Given {
            refused = List.copyOf(refused);
        }
    }

    /// An entry that an organisation keeps.
    public record Owned(String entry, String organisation) {}

    private void give(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        Resource resource = access.resource(request);
        String id = form.text("id");
        var wish =
                new Wish(
                        id.isEmpty() ? Set.of() : Set.of(id),
                        form.find("q"),
                        form.find("organisation").filter(it -> !it.isEmpty()));
        Given given = give(request, resource, wish);
        Pages.require(given.given() > 0 || given.refused().isEmpty());
        String back = "/admin/content/" + resource.id() + (id.isEmpty() ? "" : "/" + id);
        Pages.goTo(response, back + "?done=changed");
    }

    private void put(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        Bodies.sendJson(response, give(request, resource, Bodies.json(request, Wish.class)));
    }

    private Given give(ServerRequest request, Resource resource, Wish wish) {
        requireKnown(wish.organisation());
        var given = new ArrayList<DocumentKey>();
        var refused = new ArrayList<String>();
        for (StoredEntry stored : chosen(resource, wish)) {
            if (access.may(request, Power.KEEP_OWNERS, resource, stored.entry())) {
                given.add(stored.entry().key());
            } else {
                refused.add(stored.entry().id());
            }
        }
        workflow.own(given, wish.organisation(), Pages.who(request));
        return new Given(given.size(), refused);
    }

    private List<StoredEntry> chosen(Resource resource, Wish wish) {
        if (!wish.entries().isEmpty()) {
            return wish.entries().stream()
                    .sorted()
                    .map(id ->
                            catalogue
                                    .findEntry(resource.id(), id)
                                    .orElseThrow(HttpRefusal::notFound))
                    .toList();
        }
        return all(resource, wish.words().orElse(""), Optional.empty());
    }

    private List<StoredEntry> all(Resource resource, String words, Optional<String> owner) {
        var filter = new EntryList.Filter(resource.id(), words, owner);
        var all = new ArrayList<StoredEntry>();
        EntryList page;
        do {
            page = catalogue.listEntries(filter, all.size(), PAGE_SIZE);
            all.addAll(page.entries());
        } while (page.entries().size() == PAGE_SIZE && all.size() < MOST);
        return all;
    }

    private void list(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        var owned = new ArrayList<Owned>();
        for (Organisations.Organisation keeper : organisations.listOrganisations()) {
            all(resource, "", Optional.of(keeper.id()))
                    .forEach(stored -> owned.add(new Owned(stored.entry().id(), keeper.id())));
        }
        Bodies.sendJson(response, owned);
    }

    private void requireKnown(Optional<String> organisation) {
        boolean isKnown =
                organisation.isEmpty()
                        || organisations.listOrganisations().stream()
                                .anyMatch(one -> one.id().equals(organisation.get()));
        if (!isKnown) {
            throw new HttpRefusal(
                    422,
                    LocalizedText.of(
                            "Такої організації немає. Спершу додайте її на сторінці «Люди».",
                            "There is no such organisation. Add it on the page “People” first."));
        }
    }
}
