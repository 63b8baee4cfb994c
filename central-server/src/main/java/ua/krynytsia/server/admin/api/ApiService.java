// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.api;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.appeals.AppealLine;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.table.ResourceExport;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.media.RenditionOutcome;
import ua.krynytsia.server.media.Renditions;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Resource;

/// The requests for programs, all below `/admin/api/v1`:
///
/// | request | body → answer |
/// |---|---|
/// | `PUT /imports/{fileName}` | the file, with `?dry-run=true` only tried, with `?withdraw-gone=true` entries that it has no longer are taken out → [ImportReport]; 422 where a file was refused whole |
/// | `POST /photos?uk=…&en=…` | a picture; the query says what it shows → `Photo`; 422 with the reason |
/// | `GET /exports/{resource}.csv`, `.xlsx`, `.geojson` | → what of the resource may be published |
/// | `GET /import-profiles/{fileName}` | → how files of this name are read |
/// | `PUT /import-profiles/{fileName}` | `ImportProfile` → the same, from now on |
/// | `/publications` | see [EditionsApi] |
/// | `GET /kiosks` | → list of [ApiWords.Kiosk] |
/// | `POST /enrolments` | [ApiWords.EnrolmentWish] → `EnrolmentTicket` |
/// | `GET /authority/holders` | → [ApiWords.Holders] |
/// | `GET /appeals` | → [ApiWords.Appeals], nothing personal |
public final class ApiService implements HttpService {
    private static final String ROOT = "/admin/api/v1";
    private static final long IMPORT_LIMIT = 200L << 20;
    private static final int PHOTO_LIMIT = 32 << 20;
    private static final int APPEALS_LISTED = 1000;

    private final Features features;

    public ApiService(Features features) {
        this.features = features;
    }

    /// What the requests reach.
    public record Features(Content content, Fleet fleet, Appeals appeals, Audit audit) {}

    /// @param exchange the door for files
    public record Content(Catalogue catalogue, Publishing publishing, Exchange exchange) {}

    public record Fleet(Enrolments enrolments, KioskBoard board, TicketOffice tickets) {}

    @Override
    public void routing(HttpRules rules) {
        rules.put(ROOT + "/imports/{fileName}", this::importFile)
                .get(ROOT + "/exports/{fileName}", this::export)
                .get(ROOT + "/import-profiles/{fileName}", this::profile)
                .put(ROOT + "/import-profiles/{fileName}", this::saveProfile)
                .post(ROOT + "/photos", this::photo)
                .get(ROOT + "/kiosks", this::kiosks)
                .post(ROOT + "/enrolments", this::enrolment)
                .get(ROOT + "/authority/holders", this::holders)
                .get(ROOT + "/appeals", this::appeals);
        new EditionsApi(features.content().publishing(), features.audit()).routing(rules);
    }

    private void importFile(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("fileName");
        try (InputStream body = Bodies.stream(request, IMPORT_LIMIT)) {
            Exchange.Options options = options(request);
            ImportReport report =
                    features.content()
                            .exchange()
                            .importFile(name, body, options, Pages.who(request));
            if (!options.dryRun()) {
                features.audit().record(Pages.who(request), Deed.of("file-imported", name));
            }
            response.status(report.hasRefusals() ? 422 : 200);
            Bodies.sendJson(response, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void export(ServerRequest request, ServerResponse response) {
        String name = part(request, "fileName");
        int point = Math.max(0, name.lastIndexOf('.'));
        ResourceExport.Form form =
                ResourceExport.Form.of(name.substring(Math.min(name.length(), point + 1)))
                        .orElseThrow(HttpRefusal::notFound);
        Catalogue catalogue = features.content().catalogue();
        Resource resource =
                catalogue
                        .findResource(name.substring(0, point))
                        .filter(catalogue::isPublic)
                        .orElseThrow(HttpRefusal::notFound);
        response.header(HeaderNames.CONTENT_TYPE, form.mediaType());
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        try (OutputStream out = response.outputStream()) {
            new ResourceExport(resource, catalogue::eachPublished).write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void profile(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                features.content()
                        .exchange()
                        .findProfile(part(request, "fileName"))
                        .orElseThrow(HttpRefusal::notFound));
    }

    private void saveProfile(ServerRequest request, ServerResponse response) {
        String name = part(request, "fileName");
        ImportProfile profile = Bodies.json(request, ImportProfile.class).named(name);
        features.content().exchange().putProfile(profile, Pages.who(request));
        features.audit().record(Pages.who(request), Deed.of("import-profile-saved", name));
        Bodies.sendJson(response, profile);
    }

    private static Exchange.Options options(ServerRequest request) {
        return new Exchange.Options(flag(request, "dry-run"), flag(request, "withdraw-gone"));
    }

    private static boolean flag(ServerRequest request, String name) {
        return request.query().first(name).orElse("").equals("true");
    }

    private void photo(ServerRequest request, ServerResponse response) {
        String ukrainian = request.query().first("uk").orElse("").strip();
        if (ukrainian.isEmpty()) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Опишіть, що на фото: параметр uk.",
                            "Say what the photo shows: the parameter uk."));
        }
        String english = request.query().first("en").orElse("").strip();
        LocalizedText alternative =
                english.isEmpty()
                        ? LocalizedText.of(ukrainian)
                        : LocalizedText.of(ukrainian, english);
        switch (Renditions.of(Bodies.bytes(request, PHOTO_LIMIT))) {
            case RenditionOutcome.Made made ->
                    Bodies.sendJson(
                            response, features.content().catalogue().putPhoto(made, alternative));
            case RenditionOutcome.Refused(LocalizedText reason) ->
                    Bodies.sendJson(
                            response.status(422),
                            new ApiWords.Problems(List.of(new Problem("photo", reason))));
        }
    }

    private void kiosks(ServerRequest request, ServerResponse response) {
        var fleet = features.fleet();
        Bodies.sendJson(
                response,
                fleet.board().listKiosks(fleet.enrolments().listMembers()).stream()
                        .map(ApiWords.Kiosk::of)
                        .toList());
    }

    private void enrolment(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, ApiWords.EnrolmentWish.class);
        Bodies.sendJson(
                response, features.fleet().tickets().issue(wish.kiosk(), Pages.who(request)));
    }

    private void holders(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response, new ApiWords.Holders(features.fleet().enrolments().listHolders()));
    }

    private void appeals(ServerRequest request, ServerResponse response) {
        List<AppealLine> lines = features.appeals().listAppeals(false, 0, APPEALS_LISTED);
        Bodies.sendJson(
                response,
                new ApiWords.Appeals(
                        features.appeals().count(),
                        lines.stream().map(ApiWords.Appeal::of).toList()));
    }

    private static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }
}
