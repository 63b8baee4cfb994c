// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.EntryDraft;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;

/// The editor of an entry that is not there yet. Whoever keeps only what is their organisation's
/// makes entries of that organisation.
public final class NewEntryService implements HttpService {
    private static final String NEW = "/admin/new/{resource}";
    private static final int MOST_ALIKE = 1000;
    private static final int ROOM_FOR_NUMBER = 5;

    private final Pages pages;
    private final Workflow workflow;
    private final EntryAccess access;
    private final EditorChoices choices;
    private final Clock clock;

    public NewEntryService(Pages pages, Workflow workflow, EditorChoices choices, Clock clock) {
        this.pages = pages;
        this.workflow = workflow;
        this.access = new EntryAccess(choices.catalogue(), workflow);
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(NEW, this::blank).post(NEW, this::make);
    }

    private void blank(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        Pages.require(Pages.rights(request).mayIn(Power.EDIT, resource));
        EntryDraft draft = EntryDraft.of(resource, nothing(resource), choices.shelf(request));
        show(request, response, resource, draft, new EditorForm.NewId("", ""), false);
    }

    private void make(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        Pages.require(Pages.rights(request).mayIn(Power.EDIT, resource));
        FormBody form = Pages.form(request);
        Shelf shelf = choices.shelf(request);
        EntryDraft draft = EntryDraft.read(resource, nothing(resource), form, shelf);
        var id = new EditorForm.NewId(form.text("id"), idProblem(form.text("id"), request));
        String act = form.text("act");
        if (!act.isEmpty()) {
            show(request, response, resource, draft.after(act, shelf), id, false);
        } else if (draft.isWrong() || !id.problem().isEmpty()) {
            show(request, response.status(422), resource, draft, id, true);
        } else {
            put(request, response, resource, draft, id);
        }
    }

    private void put(
            ServerRequest request,
            ServerResponse response,
            Resource resource,
            EntryDraft draft,
            EditorForm.NewId id) {
        Tongue tongue = Tongue.of(request);
        Entry entry = named(draft.entry(), id(id.typed(), resource, draft.entry(), tongue));
        Optional<String> owner = owner(request, resource, entry);
        Workflow.Reach reach = reach(request, resource, entry, owner);
        var maker = new Workflow.Maker(Pages.who(request), owner);
        switch (workflow.create(entry, reach, draft.changed(), maker)) {
            case SaveOutcome.Saved(StoredEntry saved) ->
                    Pages.goTo(response, EditorService.path(saved.entry()) + done(reach));
            case SaveOutcome.Conflict _ -> {
                var taken = new EditorForm.NewId(id.typed(), taken(tongue));
                show(request, response.status(409), resource, draft, taken, true);
            }
            case SaveOutcome.Invalid(var problems) -> {
                EntryDraft marked = draft.withProblems(problems, tongue);
                show(request, response.status(422), resource, marked, id, true);
            }
        }
    }

    private static Workflow.Reach reach(
            ServerRequest request, Resource resource, Entry entry, Optional<String> owner) {
        boolean publishes =
                !Pages.form(request).text("as").equals("draft")
                        && Pages.rights(request).may(Power.REVIEW, resource, entry, owner);
        return publishes ? Workflow.Reach.PUBLISHED : Workflow.Reach.DRAFT;
    }

    private static String done(Workflow.Reach reach) {
        return reach == Workflow.Reach.PUBLISHED ? "?done=saved" : "?done=drafted";
    }

    /// Nobody, where this person may make entries of nobody; else the person's own organisation.
    private static Optional<String> owner(ServerRequest request, Resource resource, Entry entry) {
        Rights rights = Pages.rights(request);
        if (rights.may(Power.EDIT, resource, entry, Optional.empty())) {
            return Optional.empty();
        }
        Pages.require(rights.may(Power.EDIT, resource, entry, rights.organisation()));
        return rights.organisation();
    }

    private String id(String typed, Resource resource, Entry entry, Tongue tongue) {
        if (!typed.isEmpty()) {
            return typed;
        }
        Entry nameless = named(entry, "new");
        String name = Transliteration.slug(Shelf.title(resource, nameless, tongue));
        String root = name.substring(0, Math.min(name.length(), 64 - ROOM_FOR_NUMBER));
        String id = name;
        for (int i = 2;
                i < MOST_ALIKE && choices.catalogue().findEntry(resource.id(), id).isPresent();
                i++) {
            id = root + "-" + i;
        }
        return id;
    }

    private static String idProblem(String typed, ServerRequest request) {
        return typed.isEmpty() || Shelf.isSlug(typed)
                ? ""
                : Tongue.of(request)
                        .say(
                                "Код: від 1 до 64 малих латинських літер, цифр чи дефісів.",
                                "An id: 1 to 64 small Latin letters, digits or hyphens.");
    }

    private static String taken(Tongue tongue) {
        return tongue.say(
                "Запис із таким кодом уже є. Напишіть інший код.",
                "There is an entry with this id. Write another one.");
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Resource resource,
            EntryDraft draft,
            EditorForm.NewId id,
            boolean isJudged) {
        boolean publishes = Pages.rights(request).mayIn(Power.REVIEW, resource);
        var target =
                new EditorForm.Target(
                        "/admin/new/" + resource.id(), 0, true, publishes, Optional.of(id));
        var form = new EditorForm(resource, draft, target, choices.of(draft, request), isJudged);
        pages.show(request, response, Tab.CONTENT, "content/new.jte", Map.of("form", form));
    }

    /// An entry of a rubric is shown from now on, unless its author says otherwise.
    private Entry nothing(Resource resource) {
        Optional<Showing> showing =
                resource.conditions().nature() instanceof Terms.Nature.Rubric
                        ? Optional.of(
                                new Showing(
                                        clock.instant().truncatedTo(ChronoUnit.MINUTES),
                                        Optional.empty(),
                                        Set.of(),
                                        Set.of(),
                                        false))
                        : Optional.empty();
        return new Entry(resource.id(), "new", Map.of(), new Locality.Unplaced(), showing);
    }

    private static Entry named(Entry entry, String id) {
        return new Entry(entry.resource(), id, entry.values(), entry.locality(), entry.showing());
    }
}
