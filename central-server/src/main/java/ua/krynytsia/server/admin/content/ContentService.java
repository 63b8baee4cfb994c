// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.workflow.Translations;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// Resources → entries. The editor is [EditorService].
public final class ContentService implements HttpService {
    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Standing standing;
    private final EntryAccess access;

    public ContentService(Pages pages, Catalogue catalogue, Standing standing) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.standing = standing;
        this.access = new EntryAccess(catalogue, standing.workflow());
    }

    /// How entries stand.
    public record Standing(Workflow workflow, Translations translations) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/content", this::resources)
                .get("/admin/content/{resource}", this::entries);
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
        Optional<String> own = Pages.rights(request).organisation();
        boolean isMine = own.isPresent() && request.query().first("mine").orElse("").equals("yes");
        var page = new EntryTable.Page(query, Math.min(number, LAST_PAGE), PAGE_SIZE, isMine);
        var filter = new EntryList.Filter(resource.id(), query, isMine ? own : Optional.empty());
        EntryList list = catalogue.listEntries(filter, page.offset(), PAGE_SIZE);
        var table = new EntryTable(resource, list, page, Tongue.of(request));
        List<DocumentKey> keys = list.entries().stream().map(it -> it.entry().key()).toList();
        Map<String, Object> matter =
                Map.of(
                        "table", table,
                        "states", standing.workflow().listStatus(keys),
                        "stale", standing.translations().among(keys).keySet(),
                        "hasOwn", own.isPresent());
        pages.show(request, response, Tab.CONTENT, "content/entries.jte", matter);
    }
}
