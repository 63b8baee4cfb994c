// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.EntryDraft;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Revision;
import ua.krynytsia.server.catalogue.workflow.TranslationAges;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// The editor of an entry that is there. A form that is sent again, by a button inside it or for
/// something to be mended, comes back with all that was typed.
public final class EditorService implements HttpService {
    private static final String ENTRY = "/admin/content/{resource}/{id}";

    private final Pages pages;
    private final Workflow workflow;
    private final EntryAccess access;
    private final EditorChoices choices;

    public EditorService(Pages pages, Workflow workflow, EditorChoices choices) {
        this.pages = pages;
        this.workflow = workflow;
        this.access = new EntryAccess(choices.catalogue(), workflow);
        this.choices = choices;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ENTRY, this::entry).post(ENTRY, this::save);
    }

    private void entry(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        EntryDraft draft = EntryDraft.of(resource, stored.entry(), choices.shelf(request));
        var editing = new Editing(resource, stored, draft, stored.revision(), List.of(), false);
        show(request, response, editing);
    }

    private void save(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        FormBody form = Pages.form(request);
        long revision = EntryAccess.number(form, "revision");
        access.require(request, Power.EDIT, resource, stored.entry());
        Shelf shelf = choices.shelf(request);
        EntryDraft draft = EntryDraft.read(resource, stored.entry(), form, shelf);
        var editing = new Editing(resource, stored, draft, revision, List.of(), true);
        String act = form.text("act");
        if (!act.isEmpty()) {
            show(request, response, editing.after(draft.after(act, shelf)));
        } else if (draft.isWrong()) {
            show(request, response.status(422), editing);
        } else {
            access.require(request, Power.EDIT, resource, draft.entry());
            put(request, response, form, editing);
        }
    }

    private void put(
            ServerRequest request, ServerResponse response, FormBody form, Editing editing) {
        Tongue tongue = Tongue.of(request);
        EntryDraft draft = editing.draft();
        boolean publishes = publishes(request, form, editing.resource(), draft.entry());
        Workflow.Reach reach = publishes ? Workflow.Reach.PUBLISHED : Workflow.Reach.DRAFT;
        String who = Pages.who(request);
        switch (workflow.save(draft.entry(), editing.revision(), reach, draft.changed(), who)) {
            case SaveOutcome.Saved(StoredEntry saved) ->
                    Pages.goTo(
                            response,
                            path(saved.entry()) + (publishes ? "?done=saved" : "?done=drafted"));
            case SaveOutcome.Conflict(StoredEntry current) ->
                    show(request, response.status(409), conflict(editing, current, tongue));
            case SaveOutcome.Invalid(var problems) ->
                    show(
                            request,
                            response.status(422),
                            editing.with(draft.withProblems(problems, tongue)));
        }
    }

    private boolean publishes(
            ServerRequest request, FormBody form, Resource resource, Entry entry) {
        return !form.text("as").equals("draft")
                && access.may(request, Power.REVIEW, resource, entry);
    }

    private Editing conflict(Editing editing, StoredEntry current, Tongue tongue) {
        Optional<Entry> began =
                workflow.listRevisions(current.entry().key()).stream()
                        .filter(it -> it.number() == editing.revision())
                        .map(Revision::entry)
                        .findFirst();
        List<Difference> differences =
                Difference.between(
                        editing.resource(),
                        began,
                        current.entry(),
                        editing.draft().entry(),
                        tongue);
        return new Editing(
                editing.resource(),
                current,
                editing.draft(),
                current.revision(),
                differences,
                true);
    }

    private void show(ServerRequest request, ServerResponse response, Editing editing) {
        Tongue tongue = Tongue.of(request);
        Resource resource = editing.resource();
        Entry entry = editing.stored().entry();
        TranslationAges ages = TranslationAges.of(workflow.listRevisions(entry.key()));
        EntryHead head = head(request, resource, entry, ages);
        EntryDraft draft = editing.draft().withOutdated(ages::outdated);
        EditorForm.Choices offered = choices.of(draft, request);
        var form =
                new EditorForm(resource, draft, target(editing, head), offered, editing.isJudged());
        var matter = new HashMap<String, Object>();
        matter.put("resource", resource);
        matter.put("stored", editing.stored());
        matter.put("title", Shelf.title(resource, entry, tongue));
        matter.put("form", form);
        matter.put("differences", editing.differences());
        matter.put("head", head);
        pages.show(request, response, Tab.CONTENT, "content/entry.jte", matter);
    }

    private static EditorForm.Target target(Editing editing, EntryHead head) {
        return new EditorForm.Target(
                path(editing.stored().entry()),
                editing.revision(),
                head.mayEdit(),
                head.mayPublish(),
                Optional.empty());
    }

    private EntryHead head(
            ServerRequest request, Resource resource, Entry entry, TranslationAges ages) {
        return new EntryHead(
                workflow.findStatus(entry.key()).orElseThrow(HttpRefusal::notFound),
                access.may(request, Power.EDIT, resource, entry),
                access.may(request, Power.REVIEW, resource, entry),
                access.may(request, Power.WITHDRAW, resource, entry),
                EntryHead.outdated(resource, ages, Tongue.of(request)),
                workflow.listSetAside(entry.key()),
                access.may(request, Power.KEEP_OWNERS, resource, entry)
                        ? choices.keepers().get()
                        : List.of());
    }

    /// Of the editor of an entry.
    static String path(Entry entry) {
        return "/admin/content/" + entry.resource() + "/" + entry.id();
    }

    /// What the editor shows.
    ///
    /// @param revision what the author began from
    private record Editing(
            Resource resource,
            StoredEntry stored,
            EntryDraft draft,
            long revision,
            List<Difference> differences,
            boolean isJudged) {
        Editing with(EntryDraft other) {
            return new Editing(resource, stored, other, revision, differences, isJudged);
        }

        Editing after(EntryDraft other) {
            return new Editing(resource, stored, other, revision, differences, false);
        }
    }
}
