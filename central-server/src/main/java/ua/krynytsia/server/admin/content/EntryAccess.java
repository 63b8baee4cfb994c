// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.Status;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// What a request is about, and whether the one who asks may have it.
record EntryAccess(Catalogue catalogue, Workflow workflow) {
    /// @throws HttpRefusal 404 where there is no such resource for this person
    Resource resource(ServerRequest request) {
        String id = request.path().pathParameters().get("resource");
        return catalogue
                .findResource(id)
                .filter(found -> Pages.rights(request).mayIn(Power.SEE_CONTENT, found))
                .orElseThrow(HttpRefusal::notFound);
    }

    StoredEntry stored(ServerRequest request) {
        String resource = request.path().pathParameters().get("resource");
        String id = request.path().pathParameters().get("id");
        return catalogue.findEntry(resource, id).orElseThrow(HttpRefusal::notFound);
    }

    boolean may(ServerRequest request, Power power, Resource resource, Entry entry) {
        Optional<String> owner = workflow.findStatus(entry.key()).flatMap(Status::owner);
        return Pages.rights(request).may(power, resource, entry, owner);
    }

    /// @throws HttpRefusal 403 where this person may not
    void require(ServerRequest request, Power power, Resource resource, Entry entry) {
        Pages.require(may(request, power, resource, entry));
    }

    /// The number in the box `name`.
    static long number(FormBody form, String name) {
        String typed = form.text(name);
        if (!typed.matches("[0-9]{1,18}")) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Сторінка застаріла. Відкрийте запис знову.",
                            "The page is outdated. Open the entry again."));
        }
        return Long.parseLong(typed);
    }
}
