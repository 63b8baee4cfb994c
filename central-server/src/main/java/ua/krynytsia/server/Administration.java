// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.accounts.Accounts;
import ua.krynytsia.server.accounts.Devices;
import ua.krynytsia.server.accounts.FirstSignIn;
import ua.krynytsia.server.accounts.Organisations;
import ua.krynytsia.server.accounts.People;
import ua.krynytsia.server.accounts.Sessions;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.alerts.AlertsApi;
import ua.krynytsia.server.admin.alerts.AlertsService;
import ua.krynytsia.server.admin.api.ApiService;
import ua.krynytsia.server.admin.api.EntryApi;
import ua.krynytsia.server.admin.appeals.AppealsService;
import ua.krynytsia.server.admin.appeals.AttachmentsService;
import ua.krynytsia.server.admin.content.BulkService;
import ua.krynytsia.server.admin.content.ContentService;
import ua.krynytsia.server.admin.content.EditingService;
import ua.krynytsia.server.admin.content.EditorChoices;
import ua.krynytsia.server.admin.content.EditorService;
import ua.krynytsia.server.admin.content.MediaService;
import ua.krynytsia.server.admin.content.NewEntryService;
import ua.krynytsia.server.admin.content.OwnersService;
import ua.krynytsia.server.admin.content.TranslationsService;
import ua.krynytsia.server.admin.declarations.DeclarationApi;
import ua.krynytsia.server.admin.entrance.EntranceService;
import ua.krynytsia.server.admin.entrance.PasswordService;
import ua.krynytsia.server.admin.entrance.SessionGate;
import ua.krynytsia.server.admin.imports.ImportsService;
import ua.krynytsia.server.admin.insight.InsightService;
import ua.krynytsia.server.admin.insight.RatingsService;
import ua.krynytsia.server.admin.journal.JournalService;
import ua.krynytsia.server.admin.kiosks.CommandsService;
import ua.krynytsia.server.admin.kiosks.KiosksService;
import ua.krynytsia.server.admin.people.PeopleApi;
import ua.krynytsia.server.admin.people.PeopleService;
import ua.krynytsia.server.admin.publishing.PublicationsApi;
import ua.krynytsia.server.admin.publishing.PublicationsService;
import ua.krynytsia.server.admin.registry.RegistryApi;
import ua.krynytsia.server.admin.registry.RegistryService;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.catalogue.declaring.Declarations;
import ua.krynytsia.server.catalogue.workflow.Translations;
import ua.krynytsia.server.catalogue.workflow.Workflow;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.exchange.registering.Registry;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Assets;
import ua.krynytsia.server.http.BearerGate;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.insight.RatingTable;
import ua.krynytsia.server.insight.UnansweredTable;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.live.LiveEditions;
import ua.krynytsia.server.store.Store;

/// All that the administrators' port needs.
record Administration(
        EntranceService.Doors doors,
        People people,
        Organisations organisations,
        FirstSignIn first,
        Audit audit) {
    private static final String HOME = "/admin/";

    static Administration open(
            Content content, Secrets secrets, Audit audit, Path run, Clock clock) {
        Store store = content.store();
        var doors =
                new EntranceService.Doors(
                        new Accounts(store, audit, clock),
                        new Sessions(store, secrets, clock),
                        new Devices(store, secrets, clock));
        return new Administration(
                doors,
                new People(store, audit, clock),
                new Organisations(store, audit),
                new FirstSignIn(secrets, run.resolve("first-sign-in"), clock),
                audit);
    }

    /// What the pages and the requests for programs reach.
    record Reach(Content content, Residents residents, Fleet fleet, TicketOffice tickets) {}

    HttpRouting.Builder routing(Reach reach, PageEngine engine, String token, Clock clock) {
        var routing = HttpRouting.builder();
        new ErrorTable(engine.errorPage(HOME)).addTo(routing);
        routing.addFilter(new SessionGate(doors.sessions(), new BearerGate(token)));
        routing.register(new Assets());
        services(reach, engine, clock).forEach(routing::register);
        return routing;
    }

    /// The link for the first administrator; empty where there is one.
    Optional<String> offerFirstSignIn(String admin) {
        if (!doors.accounts().isEmpty()) {
            first.withdraw();
            return Optional.empty();
        }
        return Optional.of(first.offer(admin + "/admin/welcome"));
    }

    /// Every request that the port answers, but pictures and styles.
    List<HttpService> services(Reach reach, PageEngine engine, Clock clock) {
        Content content = reach.content();
        Fleet fleet = reach.fleet();
        var pages =
                new Pages(
                        engine,
                        content.editions()::changesSinceCurrent,
                        () -> content.editions().staged().isPresent());
        var live =
                new LiveEditions(
                        content.editions(), content.catalogue(), fleet.publishing().rollOuts());
        var terminals =
                new KiosksService.Fleet(
                        fleet.enrolments(),
                        fleet.board(),
                        fleet.history(),
                        reach.tickets(),
                        fleet.commands(),
                        reach.residents().appeals()::missing);
        var workflow = new Workflow(content.store(), content.catalogue(), audit, clock);
        var translations = new Translations(content.store());
        var choices =
                new EditorChoices(
                        content.catalogue(),
                        () ->
                                fleet.enrolments().listMembers().stream()
                                        .map(it -> it.kiosk())
                                        .toList(),
                        organisations::listOrganisations);
        workflow.watchPurges((key, who) -> content.editions().withdrawForGood(Set.of(key), who));
        return List.of(
                new ApiService(forPrograms(reach)),
                new EntryApi(content.catalogue(), workflow),
                new DeclarationApi(
                        content.catalogue(), new Declarations(content.catalogue()), audit),
                new PeopleApi(people, organisations),
                new EntranceService(pages, doors, first, clock),
                new PasswordService(pages, doors.accounts(), clock),
                new KiosksService(pages, terminals, content.catalogue(), live::wanted, clock),
                new CommandsService(fleet.commands(), fleet.enrolments()::isMember),
                new AlertsService(pages, fleet.alerts(), content.catalogue(), clock),
                new AlertsApi(fleet.alerts().alerts()),
                new ContentService(
                        pages,
                        content.catalogue(),
                        new ContentService.Standing(workflow, translations)),
                new EditorService(pages, workflow, choices),
                new NewEntryService(pages, workflow, choices, clock),
                new OwnersService(content.catalogue(), workflow, organisations),
                new TranslationsService(pages, content.catalogue(), translations),
                new MediaService(content.catalogue()),
                new PublicationsService(pages, fleet.publishing()),
                new PublicationsApi(fleet.publishing()),
                new EditingService(
                        pages,
                        content.catalogue(),
                        workflow,
                        (keys, who) ->
                                !(fleet.publishing().publishUrgent(keys, who)
                                        instanceof PublishOutcome.Behind)),
                new BulkService(
                        pages, content.catalogue(), workflow, organisations::listOrganisations),
                new RegistryApi(registry(content)),
                new RegistryService(pages, registry(content)),
                new ImportsService(pages, content.exchange(), audit),
                new AppealsService(
                        pages,
                        reach.residents().appeals(),
                        reach.residents().files(),
                        audit,
                        content::findForm),
                new AttachmentsService(reach.residents().files(), audit),
                new PeopleService(pages, people, organisations),
                new JournalService(pages, audit),
                new InsightService(
                        pages,
                        new UnansweredTable(content.store(), audit, clock),
                        content.catalogue()::listSections),
                new RatingsService(
                        pages, new RatingTable(content.store(), clock), content.catalogue()));
    }

    private RegistryApi.Features registry(Content content) {
        Registry registry = content.registry();
        return new RegistryApi.Features(
                registry.register(), registry.reminders(), registry.inventory(), audit);
    }

    private ApiService.Features forPrograms(Reach reach) {
        Content content = reach.content();
        Fleet fleet = reach.fleet();
        return new ApiService.Features(
                new ApiService.Content(content.catalogue(), fleet.publishing(), content.exchange()),
                new ApiService.Fleet(fleet.enrolments(), fleet.board(), reach.tickets()),
                reach.residents().appeals(),
                audit);
    }
}
