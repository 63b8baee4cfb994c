// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Revision;
import ua.krynytsia.server.catalogue.workflow.Status;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// Resources → entries → editor.
public final class ContentService implements HttpService {
    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Workflow workflow;
    private final EntryAccess access;

    public ContentService(Pages pages, Catalogue catalogue, Workflow workflow) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.workflow = workflow;
        this.access = new EntryAccess(catalogue, workflow);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/content", this::resources)
                .get("/admin/content/{resource}", this::entries)
                .get("/admin/content/{resource}/{id}", this::entry)
                .post("/admin/content/{resource}/{id}", this::save);
    }

    private void resources(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        List<SectionGroup> groups =
                catalogue.listSections().stream()
                        .sorted(Comparator.comparingInt(s -> s.presentation().order()))
                        .map(section -> group(section, Pages.rights(request), tongue))
                        .filter(group -> !group.lines().isEmpty())
                        .toList();
        Map<String, Object> matter = Map.of("groups", groups);
        pages.show(request, response, Tab.CONTENT, "content/resources.jte", matter);
    }

    private SectionGroup group(Section section, Rights rights, Tongue tongue) {
        List<SectionGroup.Line> lines =
                catalogue.listResources().stream()
                        .filter(resource -> resource.section().equals(section.id()))
                        .filter(resource -> rights.mayIn(Power.SEE_CONTENT, resource))
                        .sorted(Comparator.comparingInt(r -> r.presentation().order()))
                        .map(resource ->
                                new SectionGroup.Line(
                                        resource,
                                        catalogue.listEntries(resource.id(), "", 0, 1).total()))
                        .toList();
        return new SectionGroup(tongue.say(section.presentation().title()), lines);
    }

    private void entries(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        String query = request.query().first("q").orElse("");
        String asked = request.query().first("page").orElse("0");
        int number = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        var page = new EntryTable.Page(query, Math.min(number, LAST_PAGE), PAGE_SIZE);
        EntryList list = catalogue.listEntries(resource.id(), query, page.offset(), PAGE_SIZE);
        var table = new EntryTable(resource, list, page, Tongue.of(request));
        Map<DocumentKey, Status> states =
                workflow.listStatus(list.entries().stream().map(it -> it.entry().key()).toList());
        Map<String, Object> matter = Map.of("table", table, "states", states);
        pages.show(request, response, Tab.CONTENT, "content/entries.jte", matter);
    }

    private void entry(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        EntryDraft draft = EntryDraft.of(resource, stored.entry(), Tongue.of(request));
        edit(request, response, new Editing(resource, stored, draft, List.of()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        FormBody form = Pages.form(request);
        access.require(request, Power.EDIT, resource, stored.entry());
        EntryDraft draft = EntryDraft.read(resource, stored.entry(), form, tongue);
        if (draft.isWrong()) {
            edit(request, response.status(422), new Editing(resource, stored, draft, List.of()));
            return;
        }
        access.require(request, Power.EDIT, resource, draft.entry());
        String who = Pages.who(request);
        boolean publishes =
                !form.text("as").equals("draft")
                        && access.may(request, Power.REVIEW, resource, draft.entry());
        Workflow.Reach reach = publishes ? Workflow.Reach.PUBLISHED : Workflow.Reach.DRAFT;
        long revision = EntryAccess.number(form, "revision");
        switch (workflow.save(draft.entry(), revision, reach, draft.changed(), who)) {
            case SaveOutcome.Saved(StoredEntry saved) ->
                    Pages.goTo(
                            response,
                            "/admin/content/"
                                    + path(saved)
                                    + (publishes ? "?done=saved" : "?done=drafted"));
            case SaveOutcome.Conflict(StoredEntry current) -> {
                Optional<Entry> began =
                        workflow.listRevisions(current.entry().key()).stream()
                                .filter(it -> it.number() == revision)
                                .map(Revision::entry)
                                .findFirst();
                var differences =
                        Difference.between(resource, began, current.entry(), draft.entry(), tongue);
                var editing = new Editing(resource, current, draft, differences);
                edit(request, response.status(409), editing);
            }
            case SaveOutcome.Invalid(var problems) -> {
                EntryDraft marked = draft.withProblems(problems, tongue);
                edit(
                        request,
                        response.status(422),
                        new Editing(resource, stored, marked, List.of()));
            }
        }
    }

    private void edit(ServerRequest request, ServerResponse response, Editing editing) {
        Tongue tongue = Tongue.of(request);
        var list = new EntryList(1, List.of(editing.stored()));
        var table = new EntryTable(editing.resource(), list, new EntryTable.Page("", 0, 1), tongue);
        var matter = new HashMap<String, Object>();
        matter.put("resource", editing.resource());
        matter.put("stored", editing.stored());
        matter.put("title", table.title(editing.stored()));
        matter.put("inputs", new ArrayList<>(editing.draft().inputs()));
        matter.put("differences", editing.differences());
        matter.put("head", head(request, editing));
        pages.show(request, response, Tab.CONTENT, "content/entry.jte", matter);
    }

    private EntryHead head(ServerRequest request, Editing editing) {
        Resource resource = editing.resource();
        Entry entry = editing.stored().entry();
        return new EntryHead(
                workflow.findStatus(entry.key()).orElseThrow(HttpRefusal::notFound),
                access.may(request, Power.EDIT, resource, entry),
                access.may(request, Power.REVIEW, resource, entry),
                access.may(request, Power.WITHDRAW, resource, entry),
                EntryHead.outdated(
                        resource, workflow.listRevisions(entry.key()), Tongue.of(request)),
                workflow.listSetAside(entry.key()));
    }

    private static String path(StoredEntry stored) {
        return stored.entry().resource() + "/" + stored.entry().id();
    }

    /// What the editor shows.
    private record Editing(
            Resource resource,
            StoredEntry stored,
            EntryDraft draft,
            List<Difference> differences) {}
}
