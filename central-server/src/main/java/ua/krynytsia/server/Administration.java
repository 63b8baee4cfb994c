// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import ua.krynytsia.server.accounts.Accounts;
import ua.krynytsia.server.accounts.FirstSignIn;
import ua.krynytsia.server.accounts.Sessions;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.api.ApiService;
import ua.krynytsia.server.admin.appeals.AppealsService;
import ua.krynytsia.server.admin.content.ContentService;
import ua.krynytsia.server.admin.entrance.EntranceService;
import ua.krynytsia.server.admin.entrance.SessionGate;
import ua.krynytsia.server.admin.imports.ImportsService;
import ua.krynytsia.server.admin.journal.JournalService;
import ua.krynytsia.server.admin.kiosks.KiosksService;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Assets;
import ua.krynytsia.server.http.BearerGate;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.keys.Secrets;

/// All that the administrators' port needs.
record Administration(Accounts accounts, Sessions sessions, FirstSignIn first, Audit audit) {
    private static final String HOME = "/admin/";

    static Administration open(
            Content content, Secrets secrets, Audit audit, Path run, Clock clock) {
        return new Administration(
                new Accounts(content.store(), audit, clock),
                new Sessions(content.store(), secrets, clock),
                new FirstSignIn(secrets, run.resolve("first-sign-in"), clock),
                audit);
    }

    /// What the pages and the requests for programs reach.
    record Reach(Content content, Residents residents, Fleet fleet, TicketOffice tickets) {}

    HttpRouting.Builder routing(Reach reach, PageEngine engine, String token, Clock clock) {
        var routing = HttpRouting.builder();
        new ErrorTable(engine.errorPage(HOME)).addTo(routing);
        routing.addFilter(new SessionGate(sessions));
        routing.register(new Assets());
        routing.register(new ApiService(forPrograms(reach), new BearerGate(token)));
        addPages(routing, reach, engine, clock);
        return routing;
    }

    /// The link for the first administrator; empty where there is one.
    Optional<String> offerFirstSignIn(String admin) {
        if (!accounts.isEmpty()) {
            first.withdraw();
            return Optional.empty();
        }
        return Optional.of(first.offer(admin + "/admin/welcome"));
    }

    private void addPages(
            HttpRouting.Builder routing, Reach reach, PageEngine engine, Clock clock) {
        Content content = reach.content();
        Fleet fleet = reach.fleet();
        var pages = new Pages(engine, content.editions()::changesSinceCurrent);
        var live = new LiveEditions(content.editions(), content.catalogue());
        var terminals =
                new KiosksService.Fleet(
                        fleet.enrolments(), fleet.board(), fleet.history(), reach.tickets());
        routing.register(new EntranceService(pages, accounts, sessions, first, clock))
                .register(
                        new KiosksService(
                                pages, terminals, content.catalogue(), live::wanted, clock))
                .register(new ContentService(pages, content.catalogue(), content.editions(), audit))
                .register(new ImportsService(pages, content.exchange(), audit))
                .register(
                        new AppealsService(
                                pages, reach.residents().appeals(), audit, content::findForm))
                .register(new JournalService(pages, audit));
    }

    private ApiService.Features forPrograms(Reach reach) {
        Content content = reach.content();
        Fleet fleet = reach.fleet();
        return new ApiService.Features(
                new ApiService.Content(content.catalogue(), content.editions(), content.exchange()),
                new ApiService.Fleet(fleet.enrolments(), fleet.board(), reach.tickets()),
                reach.residents().appeals(),
                audit);
    }
}
