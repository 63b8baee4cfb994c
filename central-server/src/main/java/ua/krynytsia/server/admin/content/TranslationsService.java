// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.workflow.Translations;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.Resource;

/// `GET /admin/translations`: the translations to renew, over all resources that one may see.
public final class TranslationsService implements HttpService {
    private final Pages pages;
    private final Catalogue catalogue;
    private final Translations translations;

    public TranslationsService(Pages pages, Catalogue catalogue, Translations translations) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.translations = translations;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/translations", this::page);
    }

    /// The entries of one resource.
    public record Group(String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// One entry.
    ///
    /// @param path of its editor
    public record Line(String path, String name, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /// @param id of the field
    /// @param languages such as `en`
    public record Field(String id, String label, String languages) {}

    private void page(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        var groups = new ArrayList<Group>();
        for (Resource resource : catalogue.listResources()) {
            if (Pages.rights(request).mayIn(Power.SEE_CONTENT, resource)) {
                List<Line> lines =
                        translations.listStale(resource.id()).stream()
                                .map(stale -> line(resource, stale, tongue))
                                .toList();
                groups.add(new Group(tongue.say(resource.presentation().title()), lines));
            }
        }
        groups.removeIf(group -> group.lines().isEmpty());
        Map<String, Object> matter = Map.of("groups", groups);
        pages.show(request, response, Tab.CONTENT, "content/translations.jte", matter);
    }

    private static Line line(Resource resource, Translations.Stale stale, Tongue tongue) {
        var fields = new ArrayList<Field>();
        for (FieldDefinition field : resource.fields()) {
            if (stale.fields().containsKey(field.id())) {
                String languages = String.join(", ", stale.fields().get(field.id()));
                fields.add(new Field(field.id(), tongue.say(field.label()), languages));
            }
        }
        return new Line(
                "/admin/content/" + resource.id() + "/" + stale.entry().id(),
                Shelf.title(resource, stale.entry(), tongue),
                fields);
    }
}
