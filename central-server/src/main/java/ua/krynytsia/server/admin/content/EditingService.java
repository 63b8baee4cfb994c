// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.catalogue.workflow.MoveOutcome;
import ua.krynytsia.server.catalogue.workflow.Referrer;
import ua.krynytsia.server.catalogue.workflow.Revision;
import ua.krynytsia.server.catalogue.workflow.State;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// The way of one entry: its states, its revisions with what differs, and back to one of them.
public final class EditingService implements HttpService {
    private static final String ENTRY = "/admin/content/{resource}/{id}";
    private static final String RECALLED = "recalled";

    private final Pages pages;
    private final Catalogue catalogue;
    private final Workflow workflow;
    private final BiPredicate<Set<DocumentKey>, String> publication;
    private final EntryAccess access;

    /// @param publication tells all terminals of these documents at once, in somebody's name; false
    ///   where terminals have editions that this server does not know
    public EditingService(
            Pages pages,
            Catalogue catalogue,
            Workflow workflow,
            BiPredicate<Set<DocumentKey>, String> publication) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.workflow = workflow;
        this.publication = publication;
        this.access = new EntryAccess(catalogue, workflow);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(ENTRY + "/revisions", this::revisions)
                .post(ENTRY + "/restoration", this::restore)
                .post(ENTRY + "/state", this::step)
                .post(ENTRY + "/purge", this::purge);
    }

    /// @param differences to the one before; here `theirs` is before and `yours` after
    public record Line(Revision revision, List<Difference> differences) {}

    private void revisions(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        List<Revision> all = workflow.listRevisions(stored.entry().key());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < all.size(); i++) {
            Entry after = all.get(i).entry();
            Entry before = i + 1 < all.size() ? all.get(i + 1).entry() : after.withValues(Map.of());
            lines.add(
                    new Line(
                            all.get(i),
                            Difference.between(resource, Optional.empty(), before, after, tongue)));
        }
        Map<String, Object> matter =
                Map.of(
                        "resource", resource,
                        "stored", stored,
                        "lines", lines,
                        "mayEdit", access.may(request, Power.EDIT, resource, stored.entry()));
        pages.show(request, response, Tab.CONTENT, "content/revisions.jte", matter);
    }

    private void restore(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        DocumentKey key = stored.entry().key();
        FormBody form = Pages.form(request);
        long number = EntryAccess.number(form, "number");
        Entry old =
                workflow.listRevisions(key).stream()
                        .filter(it -> it.number() == number)
                        .map(Revision::entry)
                        .findFirst()
                        .orElseThrow(HttpRefusal::notFound);
        access.require(request, Power.EDIT, resource, stored.entry());
        access.require(request, Power.EDIT, resource, old);
        long expected = EntryAccess.number(form, "revision");
        switch (workflow.restore(key, number, expected, Pages.who(request))) {
            case SaveOutcome.Saved saved -> Pages.goTo(response, path(key) + "?done=changed");
            case SaveOutcome.Conflict conflict -> throw overtaken();
            case SaveOutcome.Invalid(var problems) ->
                    throw refused(problems.isEmpty() ? NOTHING : problems.getFirst().message());
        }
    }

    /// A reference that would point to nothing.
    ///
    /// @param path of the editor of the entry that refers
    public record ReferrerLine(String path, String resource, String name, String field) {}

    private void step(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        if (form.text("to").equals(RECALLED)) {
            recall(request, response, form);
            return;
        }
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        State to = State.find(form.text("to")).orElseThrow(HttpRefusal::notFound);
        Power power =
                switch (to) {
                    case DRAFT, REVIEW -> Power.EDIT;
                    case PUBLISHED -> Power.REVIEW;
                    case WITHDRAWN -> Power.WITHDRAW;
                };
        boolean sendsBack =
                to == State.DRAFT && access.may(request, Power.REVIEW, resource, stored.entry());
        Pages.require(sendsBack || access.may(request, power, resource, stored.entry()));
        DocumentKey key = stored.entry().key();
        long expected = EntryAccess.number(form, "revision");
        MoveOutcome outcome = workflow.move(key, to, expected, Pages.who(request));
        finish(request, response, outcome, path(key));
    }

    /// Withdrawn, and gone from the terminals with the edition that is made at once.
    private void recall(ServerRequest request, ServerResponse response, FormBody form) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        access.require(request, Power.WITHDRAW, resource, stored.entry());
        Pages.require(Pages.rights(request).may(Power.PUBLISH));
        DocumentKey key = stored.entry().key();
        String who = Pages.who(request);
        long expected = EntryAccess.number(form, "revision");
        MoveOutcome outcome = workflow.move(key, State.WITHDRAWN, expected, who);
        if (!(outcome instanceof MoveOutcome.Done)) {
            finish(request, response, outcome, path(key));
            return;
        }
        boolean isTold = publication.test(Set.of(key), who);
        Pages.goTo(response, path(key) + (isTold ? "?done=recalled" : "?done=behind"));
    }

    private void purge(ServerRequest request, ServerResponse response) {
        Resource resource = access.resource(request);
        StoredEntry stored = access.stored(request);
        access.require(request, Power.PURGE, resource, stored.entry());
        if (!Pages.form(request).text("again").equals(stored.entry().id())) {
            throw refused(
                    LocalizedText.of(
                            "Напишіть код запису, щоб прибрати його назавжди.",
                            "Write the entry's id to withdraw it for good."));
        }
        MoveOutcome outcome = workflow.purge(stored.entry().key(), Pages.who(request));
        finish(request, response, outcome, "/admin/content/" + resource.id());
    }

    private void finish(
            ServerRequest request, ServerResponse response, MoveOutcome outcome, String path) {
        switch (outcome) {
            case MoveOutcome.Done() -> Pages.goTo(response, path + "?done=changed");
            case MoveOutcome.Conflict(_) -> throw overtaken();
            case MoveOutcome.Unknown() -> throw HttpRefusal.notFound();
            case MoveOutcome.Invalid(var problems) -> throw refused(problems.getFirst().message());
            case MoveOutcome.NoWay(State from) ->
                    throw refused(
                            LocalizedText.of(
                                    "Зі стану «" + from.title().ukrainian() + "» так не можна.",
                                    "That cannot be done from the state “" + from.id() + "”."));
            case MoveOutcome.Referred(var referrers) -> refer(request, response, referrers);
        }
    }

    private void refer(ServerRequest request, ServerResponse response, List<Referrer> referrers) {
        Tongue tongue = Tongue.of(request);
        StoredEntry stored = access.stored(request);
        List<ReferrerLine> lines =
                referrers.stream()
                        .distinct()
                        .map(referrer -> line(referrer, Pages.rights(request), tongue))
                        .toList();
        Map<String, Object> matter =
                Map.of(
                        "lines", lines,
                        "path", path(stored.entry().key()),
                        "name", Shelf.title(access.resource(request), stored.entry(), tongue));
        pages.show(request, response.status(409), Tab.CONTENT, "content/referred.jte", matter);
    }

    /// Of a resource that this person may not see, only that there is one.
    private ReferrerLine line(Referrer referrer, Rights rights, Tongue tongue) {
        String[] parts = referrer.entry().value().split("/");
        Optional<Resource> resource =
                catalogue.findResource(parts[1]).filter(it -> rights.mayIn(Power.SEE_CONTENT, it));
        if (resource.isEmpty()) {
            String hidden = tongue.say("запис, якого ви не бачите", "an entry you cannot see");
            return new ReferrerLine("", "", hidden, "");
        }
        return new ReferrerLine(
                path(referrer.entry()) + "#field-" + referrer.field(),
                tongue.say(resource.get().presentation().title()),
                catalogue
                        .findEntry(parts[1], parts[2])
                        .map(it -> Shelf.title(resource.get(), it.entry(), tongue))
                        .orElse(parts[2]),
                resource.get()
                        .findField(referrer.field())
                        .map(field -> tongue.say(field.label()))
                        .orElse(referrer.field()));
    }

    private static final LocalizedText NOTHING =
            LocalizedText.of("Такої версії немає.", "There is no such revision.");

    private static HttpRefusal refused(LocalizedText words) {
        return new HttpRefusal(409, words);
    }

    private static HttpRefusal overtaken() {
        return refused(
                LocalizedText.of(
                        "Поки ви дивилися, запис змінили. Відкрийте його знову.",
                        "The entry was changed while you were looking. Open it again."));
    }

    private static String path(DocumentKey key) {
        return "/admin/content/" + key.value().substring("entry/".length());
    }
}
