// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.api;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.MoveOutcome;
import ua.krynytsia.server.catalogue.workflow.State;
import ua.krynytsia.server.catalogue.workflow.Status;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// The requests for programs about entries, all below `/admin/api/v1/entries/{resource}/{id}`.
/// Whoever may review publishes by saving; everybody else saves a draft.
///
/// | request | body → answer |
/// |---|---|
/// | `GET` | → [ApiWords.Entry] |
/// | `PUT` | [ApiWords.EntryChange] → [ApiWords.Entry]; 409 with the entry as it is now; 422 with the problems |
/// | `GET /revisions` | → list of [ApiWords.OldEntry], the newest first |
/// | `POST /state` | [ApiWords.Step] → [ApiWords.Stepped]; 409 where no such step leads or others refer to the entry |
public final class EntryApi implements HttpService {
    private static final String ENTRY = "/admin/api/v1/entries/{resource}/{id}";

    private final Catalogue catalogue;
    private final Workflow workflow;

    public EntryApi(Catalogue catalogue, Workflow workflow) {
        this.catalogue = catalogue;
        this.workflow = workflow;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ENTRY, this::entry)
                .put(ENTRY, this::save)
                .get(ENTRY + "/revisions", this::revisions)
                .post(ENTRY + "/state", this::step);
    }

    private void entry(ServerRequest request, ServerResponse response) {
        StoredEntry stored = stored(request).orElseThrow(HttpRefusal::notFound);
        Bodies.sendJson(response, ApiWords.Entry.of(stored));
    }

    private void revisions(ServerRequest request, ServerResponse response) {
        StoredEntry stored = stored(request).orElseThrow(HttpRefusal::notFound);
        Bodies.sendJson(
                response,
                workflow.listRevisions(stored.entry().key()).stream()
                        .map(ApiWords.OldEntry::of)
                        .toList());
    }

    private void save(ServerRequest request, ServerResponse response) {
        var change = Bodies.json(request, ApiWords.EntryChange.class);
        Entry entry = change.entry();
        if (!entry.key().equals(key(request))) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший запис, ніж вміст.",
                            "The address names another entry than the body."));
        }
        Optional<Resource> resource = catalogue.findResource(entry.resource());
        requireEdit(request, resource, entry);
        boolean reviews = resource.filter(it -> may(request, Power.REVIEW, it, entry)).isPresent();
        Workflow.Reach reach = reviews ? Workflow.Reach.PUBLISHED : Workflow.Reach.DRAFT;
        String who = Pages.who(request);
        switch (workflow.save(entry, change.expectedRevision(), reach, List.of(), who)) {
            case SaveOutcome.Saved(StoredEntry saved) ->
                    Bodies.sendJson(response, ApiWords.Entry.of(saved));
            case SaveOutcome.Conflict(StoredEntry current) ->
                    Bodies.sendJson(response.status(409), ApiWords.Entry.of(current));
            case SaveOutcome.Invalid(var problems) ->
                    Bodies.sendJson(response.status(422), new ApiWords.Problems(problems));
        }
    }

    private void step(ServerRequest request, ServerResponse response) {
        var step = Bodies.json(request, ApiWords.Step.class);
        StoredEntry stored = stored(request).orElseThrow(HttpRefusal::notFound);
        Resource resource = catalogue.findResource(stored.entry().resource()).orElseThrow();
        boolean isPurge = step.to().equals("purged");
        Optional<State> to = State.find(step.to());
        Power power = isPurge ? Power.PURGE : to.map(EntryApi::power).orElse(Power.PURGE);
        Pages.require(may(request, power, resource, stored.entry()));
        if (to.isEmpty() && !isPurge) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Стан: draft, review, published, withdrawn або purged.",
                            "A state is draft, review, published, withdrawn or purged."));
        }
        String who = Pages.who(request);
        DocumentKey key = stored.entry().key();
        MoveOutcome outcome =
                isPurge
                        ? workflow.purge(key, who)
                        : workflow.move(key, to.orElseThrow(), step.expectedRevision(), who);
        int status =
                switch (outcome) {
                    case MoveOutcome.Done done -> 200;
                    case MoveOutcome.Invalid invalid -> 422;
                    case MoveOutcome.Unknown unknown -> 404;
                    default -> 409;
                };
        Bodies.sendJson(response.status(status), ApiWords.Stepped.of(outcome));
    }

    /// What a step to a state takes.
    private static Power power(State to) {
        return switch (to) {
            case DRAFT, REVIEW -> Power.EDIT;
            case PUBLISHED -> Power.REVIEW;
            case WITHDRAWN -> Power.WITHDRAW;
        };
    }

    /// Both as it stands and as it would become.
    private void requireEdit(ServerRequest request, Optional<Resource> resource, Entry entry) {
        if (resource.isEmpty()) {
            Pages.require(Pages.rights(request).may(Power.EVERYTHING_ELSE));
            return;
        }
        Pages.require(may(request, Power.EDIT, resource.get(), entry));
        catalogue
                .findEntry(entry.resource(), entry.id())
                .ifPresent(old ->
                        Pages.require(may(request, Power.EDIT, resource.get(), old.entry())));
    }

    private boolean may(ServerRequest request, Power power, Resource resource, Entry entry) {
        Rights rights = Pages.rights(request);
        Optional<String> owner = workflow.findStatus(entry.key()).flatMap(Status::owner);
        return rights.may(power, resource, entry, owner);
    }

    private Optional<StoredEntry> stored(ServerRequest request) {
        Rights rights = Pages.rights(request);
        return catalogue
                .findEntry(part(request, "resource"), part(request, "id"))
                .filter(found ->
                        catalogue
                                .findResource(found.entry().resource())
                                .filter(it -> rights.mayIn(Power.SEE_CONTENT, it))
                                .isPresent());
    }

    private static DocumentKey key(ServerRequest request) {
        return DocumentKey.entry(part(request, "resource"), part(request, "id"));
    }

    private static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }
}
