// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.declarations;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Locale;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Change;
import ua.krynytsia.server.catalogue.declaring.Declarations;
import ua.krynytsia.server.catalogue.declaring.DeclareOutcome;
import ua.krynytsia.server.catalogue.declaring.Mending;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Document;

/// The requests for programs that declare, all below `/admin/api/v1`:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /declarations/{kind}/{id}` | → the document; 404 |
/// | `PUT /declarations/{kind}/{id}` | a section, resource, vocabulary, form, layer, setting or tile → [Declared]; 422 with the problems |
/// | `GET /resources/{id}/mending` | → [Mending]: the entries that do not fit |
///
/// A new resource, or a new field of an old one, counts from the next request on.
public final class DeclarationApi implements HttpService {
    private static final String ROOT = "/admin/api/v1";

    private final Catalogue catalogue;
    private final Declarations declarations;
    private final Audit audit;

    public DeclarationApi(Catalogue catalogue, Declarations declarations, Audit audit) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.audit = audit;
    }

    /// @param change `created`, `updated` or `unchanged`
    /// @param mending entries that are left to be mended
    public record Declared(String change, Mending mending) {}

    /// Why a declaration was refused.
    public record Problems(List<Problem> problems) {
        public Problems {
            problems = List.copyOf(problems);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ROOT + "/declarations/{kind}/{id}", this::declaration)
                .put(ROOT + "/declarations/{kind}/{id}", this::declare)
                .get(ROOT + "/resources/{id}/mending", this::mending);
    }

    private void declaration(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                catalogue
                        .findDeclaration(part(request, "kind"), part(request, "id"))
                        .orElseThrow(HttpRefusal::notFound));
    }

    private void declare(ServerRequest request, ServerResponse response) {
        Document document = Bodies.json(request, Document.class);
        String named = part(request, "kind") + "/" + part(request, "id");
        if (!document.key().value().equals(named)) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший документ, ніж вміст.",
                            "The address names another document than the body."));
        }
        String who = Pages.who(request);
        switch (declarations.declare(document, who)) {
            case DeclareOutcome.Declared(Change change, Mending mending) -> {
                if (change != Change.UNCHANGED) {
                    audit.record(who, Deed.of("declared", named));
                }
                String word = change.name().toLowerCase(Locale.ROOT);
                Bodies.sendJson(response, new Declared(word, mending));
            }
            case DeclareOutcome.Refused(List<Problem> problems) ->
                    Bodies.sendJson(response.status(422), new Problems(problems));
        }
    }

    private void mending(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                declarations
                        .findMending(part(request, "id"), Pages.who(request))
                        .orElseThrow(HttpRefusal::notFound));
    }

    private static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }
}
