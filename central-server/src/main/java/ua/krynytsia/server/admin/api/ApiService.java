// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.api;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.appeals.AppealLine;
import ua.krynytsia.server.appeals.Appeals;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.media.RenditionOutcome;
import ua.krynytsia.server.media.Renditions;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// The requests for programs, all below `/admin/api/v1`:
///
/// | request | body → answer |
/// |---|---|
/// | `PUT /imports/{fileName}` | the file → [ImportReport]; 422 where a file was refused whole |
/// | `POST /photos?uk=…&en=…` | a picture; the query says what it shows → `Photo`; 422 with the reason |
/// | `/publications` | see [EditionsApi] |
/// | `GET /entries/{resource}/{id}` | → [ApiWords.Entry] |
/// | `PUT /entries/{resource}/{id}` | [ApiWords.EntryChange] → [ApiWords.Entry]; 409 with the entry as it is now; 422 with the problems |
/// | `GET /kiosks` | → list of [ApiWords.Kiosk] |
/// | `POST /enrolments` | [ApiWords.EnrolmentWish] → `EnrolmentTicket` |
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
    public record Content(Catalogue catalogue, Editions editions, Exchange exchange) {}

    public record Fleet(Enrolments enrolments, KioskBoard board, TicketOffice tickets) {}

    @Override
    public void routing(HttpRules rules) {
        rules.put(ROOT + "/imports/{fileName}", this::importFile)
                .post(ROOT + "/photos", this::photo)
                .get(ROOT + "/entries/{resource}/{id}", this::entry)
                .put(ROOT + "/entries/{resource}/{id}", this::saveEntry)
                .get(ROOT + "/kiosks", this::kiosks)
                .post(ROOT + "/enrolments", this::enrolment)
                .get(ROOT + "/appeals", this::appeals);
        new EditionsApi(features.content().editions(), features.audit()).routing(rules);
    }

    private void importFile(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("fileName");
        try (InputStream body = Bodies.stream(request, IMPORT_LIMIT)) {
            ImportReport report =
                    features.content().exchange().importFile(name, body, Pages.who(request));
            features.audit().record(Pages.who(request), Deed.of("file-imported", name));
            response.status(report.hasRefusals() ? 422 : 200);
            Bodies.sendJson(response, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void entry(ServerRequest request, ServerResponse response) {
        StoredEntry stored =
                features.content()
                        .catalogue()
                        .findEntry(part(request, "resource"), part(request, "id"))
                        .filter(found -> mayIn(request, Power.SEE_CONTENT, found))
                        .orElseThrow(HttpRefusal::notFound);
        Bodies.sendJson(response, ApiWords.Entry.of(stored));
    }

    private void saveEntry(ServerRequest request, ServerResponse response) {
        var change = Bodies.json(request, ApiWords.EntryChange.class);
        if (!change.entry().resource().equals(part(request, "resource"))
                || !change.entry().id().equals(part(request, "id"))) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший запис, ніж вміст.",
                            "The address names another entry than the body."));
        }
        var catalogue = features.content().catalogue();
        requireEdit(request, change.entry());
        switch (catalogue.save(change.entry(), change.expectedRevision(), Pages.who(request))) {
            case SaveOutcome.Saved(StoredEntry stored) -> {
                String key = stored.entry().key().value();
                features.audit().record(Pages.who(request), Deed.of("entry-saved", key));
                Bodies.sendJson(response, ApiWords.Entry.of(stored));
            }
            case SaveOutcome.Conflict(StoredEntry current) ->
                    Bodies.sendJson(response.status(409), ApiWords.Entry.of(current));
            case SaveOutcome.Invalid(var problems) ->
                    Bodies.sendJson(response.status(422), new ApiWords.Problems(problems));
        }
    }

    private boolean mayIn(ServerRequest request, Power power, StoredEntry stored) {
        return features.content()
                .catalogue()
                .findResource(stored.entry().resource())
                .filter(resource -> Pages.rights(request).mayIn(power, resource))
                .isPresent();
    }

    /// Both as it stands and as it would become.
    private void requireEdit(ServerRequest request, Entry entry) {
        var catalogue = features.content().catalogue();
        Rights rights = Pages.rights(request);
        Optional<String> owner = catalogue.findOwner(entry.key());
        Optional<Entry> standing =
                catalogue.findEntry(entry.resource(), entry.id()).map(StoredEntry::entry);
        Optional<Resource> resource = catalogue.findResource(entry.resource());
        Pages.require(
                resource.filter(it -> rights.may(Power.EDIT, it, entry, owner)).isPresent()
                        || resource.isEmpty() && rights.may(Power.EVERYTHING_ELSE));
        resource.ifPresent(it ->
                standing.ifPresent(old -> Pages.require(rights.may(Power.EDIT, it, old, owner))));
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
