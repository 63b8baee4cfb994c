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
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// Resources → entries → editor → publication.
public final class ContentService implements HttpService {
    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Editions editions;
    private final Audit audit;

    public ContentService(Pages pages, Catalogue catalogue, Editions editions, Audit audit) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.editions = editions;
        this.audit = audit;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/content", this::resources)
                .get("/admin/content/{resource}", this::entries)
                .get("/admin/content/{resource}/{id}", this::entry)
                .post("/admin/content/{resource}/{id}", this::save)
                .post("/admin/publications", this::publish);
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
        Resource resource = resource(request);
        String query = request.query().first("q").orElse("");
        String asked = request.query().first("page").orElse("0");
        int number = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        var page = new EntryTable.Page(query, Math.min(number, LAST_PAGE), PAGE_SIZE);
        EntryList list = catalogue.listEntries(resource.id(), query, page.offset(), PAGE_SIZE);
        var table = new EntryTable(resource, list, page, Tongue.of(request));
        Map<String, Object> matter = Map.of("table", table);
        pages.show(request, response, Tab.CONTENT, "content/entries.jte", matter);
    }

    private void entry(ServerRequest request, ServerResponse response) {
        Resource resource = resource(request);
        StoredEntry stored = stored(request);
        EntryDraft draft = EntryDraft.of(resource, stored.entry(), Tongue.of(request));
        edit(request, response, new Editing(resource, stored, draft, List.of()));
    }

    private void save(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        Resource resource = resource(request);
        StoredEntry stored = stored(request);
        FormBody form = Pages.form(request);
        requireEdit(request, resource, stored.entry());
        EntryDraft draft = EntryDraft.read(resource, stored.entry(), form, tongue);
        if (draft.isWrong()) {
            edit(request, response.status(422), new Editing(resource, stored, draft, List.of()));
            return;
        }
        requireEdit(request, resource, draft.entry());
        String who = Pages.who(request);
        switch (catalogue.save(draft.entry(), revision(form), who)) {
            case SaveOutcome.Saved(StoredEntry saved) -> {
                String key = saved.entry().key().value();
                audit.record(who, new Deed("entry-saved", key, draft.changed()));
                Pages.goTo(response, "/admin/content/" + path(saved) + "?done=saved");
            }
            case SaveOutcome.Conflict(StoredEntry current) -> {
                var differences =
                        Difference.between(resource, current.entry(), draft.entry(), tongue);
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
        pages.show(request, response, Tab.CONTENT, "content/entry.jte", matter);
    }

    private void publish(ServerRequest request, ServerResponse response) {
        String who = Pages.who(request);
        switch (editions.publish(who)) {
            case PublishOutcome.Published(var manifest) -> {
                String number = "edition/" + manifest.number();
                audit.record(who, Deed.of("edition-published", number));
                Pages.goTo(response, "/admin/?done=published");
            }
            case PublishOutcome.Behind behind -> Pages.goTo(response, "/admin/?done=behind");
            case PublishOutcome.Unchanged unchanged ->
                    Pages.goTo(response, "/admin/?done=unchanged");
        }
    }

    private Resource resource(ServerRequest request) {
        String id = request.path().pathParameters().get("resource");
        return catalogue
                .findResource(id)
                .filter(found -> Pages.rights(request).mayIn(Power.SEE_CONTENT, found))
                .orElseThrow(HttpRefusal::notFound);
    }

    /// Both as it stands and as it would become: nobody takes what is another's, nor gives away.
    private void requireEdit(ServerRequest request, Resource resource, Entry entry) {
        Optional<String> owner = catalogue.findOwner(entry.key());
        Pages.require(Pages.rights(request).may(Power.EDIT, resource, entry, owner));
    }

    private StoredEntry stored(ServerRequest request) {
        String resource = request.path().pathParameters().get("resource");
        String id = request.path().pathParameters().get("id");
        return catalogue.findEntry(resource, id).orElseThrow(HttpRefusal::notFound);
    }

    private static String path(StoredEntry stored) {
        return stored.entry().resource() + "/" + stored.entry().id();
    }

    private static long revision(FormBody form) {
        String typed = form.text("revision");
        if (!typed.matches("[0-9]{1,18}")) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Сторінка застаріла. Відкрийте запис знову.",
                            "The page is outdated. Open the entry again."));
        }
        return Long.parseLong(typed);
    }

    /// What the editor shows.
    private record Editing(
            Resource resource,
            StoredEntry stored,
            EntryDraft draft,
            List<Difference> differences) {}
}
