// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.commands.Commands;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.KioskHistory;
import ua.krynytsia.server.fleet.KioskView;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;

/// The terminals: a board that refreshes itself every two seconds, a page for each, enrolment.
public final class KiosksService implements HttpService {
    private static final String TERMINALS = "terminals";
    private static final int HISTORY = 50;
    private static final int COMMANDS = 20;

    private final Pages pages;
    private final Fleet fleet;
    private final Catalogue catalogue;
    private final Supplier<Function<KioskId, EditionNumber>> wanted;
    private final Clock clock;

    /// @param wanted the number of the edition that each is to show
    public KiosksService(
            Pages pages,
            Fleet fleet,
            Catalogue catalogue,
            Supplier<Function<KioskId, EditionNumber>> wanted,
            Clock clock) {
        this.pages = pages;
        this.fleet = fleet;
        this.catalogue = catalogue;
        this.wanted = wanted;
        this.clock = clock;
    }

    /// @param missing how many submissions a kiosk counted and did not deliver
    public record Fleet(
            Enrolments enrolments,
            KioskBoard board,
            KioskHistory history,
            TicketOffice tickets,
            Commands commands,
            ToLongFunction<KioskId> missing) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin", (request, response) -> Pages.goTo(response, "/admin/"))
                .get("/admin/", this::board)
                .get("/admin/kiosks/live", this::cards)
                .get("/admin/kiosks/{id}", this::kiosk)
                .post("/admin/tickets", this::ticket)
                .post("/admin/kiosks/{id}/revocation", this::revoke);
    }

    private void board(ServerRequest request, ServerResponse response) {
        Rights rights = Pages.rights(request);
        if (!rights.may(Power.SEE_KIOSKS)) {
            elsewhere(request, response, Tab.of(rights));
            return;
        }
        Tongue tongue = Tongue.of(request);
        pages.show(
                request,
                response,
                Tab.KIOSKS,
                "kiosks/board.jte",
                Map.of("cards", listCards(tongue), "tongue", tongue));
    }

    /// For those whose work is not the kiosks: the first of their own doors.
    private void elsewhere(ServerRequest request, ServerResponse response, List<Tab> open) {
        if (open.isEmpty()) {
            pages.show(request, response, Tab.KIOSKS, "kiosks/no-role.jte", Map.of());
        } else {
            Pages.goTo(response, open.getFirst().path());
        }
    }

    private void cards(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        pages.part(
                response, "kiosks/cards.jte", Map.of("cards", listCards(tongue), "tongue", tongue));
    }

    private void kiosk(ServerRequest request, ServerResponse response) {
        String id = request.path().pathParameters().get("id");
        KioskCard card =
                listCards(Tongue.of(request)).stream()
                        .filter(one -> one.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(HttpRefusal::notFound);
        var transitions = fleet.history().listTransitions(card.id(), HISTORY);
        pages.show(
                request,
                response,
                Tab.KIOSKS,
                "kiosks/kiosk.jte",
                Map.of(
                        "card",
                        card,
                        "transitions",
                        transitions,
                        "commands",
                        commands(card.id(), Tongue.of(request)),
                        "missing",
                        fleet.missing().applyAsLong(card.id())));
    }

    private List<CommandCard> commands(KioskId kiosk, Tongue tongue) {
        return fleet.commands().list(kiosk, COMMANDS).stream()
                .map(issued -> new CommandCard(issued, tongue))
                .toList();
    }

    private void ticket(ServerRequest request, ServerResponse response) {
        KioskId kiosk = kioskId(Pages.form(request).text("kiosk"));
        var ticket = fleet.tickets().issue(kiosk, Pages.who(request));
        response.header(
                HeaderNames.CONTENT_DISPOSITION,
                "attachment; filename=\"" + kiosk.value() + "-ticket.json\"");
        Bodies.sendJson(response, ticket);
    }

    private void revoke(ServerRequest request, ServerResponse response) {
        KioskId kiosk = kioskId(request.path().pathParameters().get("id"));
        fleet.enrolments().revoke(kiosk, Pages.who(request));
        Pages.goTo(response, "/admin/kiosks/" + kiosk.value() + "?done=revoked");
    }

    private List<KioskCard> listCards(Tongue tongue) {
        Function<KioskId, EditionNumber> numbers = wanted.get();
        return fleet.board().listKiosks(fleet.enrolments().listMembers()).stream()
                .map(view ->
                        new KioskCard(
                                view,
                                place(view, tongue),
                                numbers.apply(view.kiosk()),
                                tongue,
                                clock.instant()))
                .toList();
    }

    private KioskCard.Place place(KioskView view, Tongue tongue) {
        return catalogue
                .findEntry(TERMINALS, view.kiosk().value())
                .map(stored ->
                        new KioskCard.Place(
                                words(stored.entry().value("name"), tongue),
                                words(stored.entry().value("address"), tongue)))
                .orElseGet(() -> new KioskCard.Place("", ""));
    }

    private static String words(Optional<FieldValue> value, Tongue tongue) {
        return value.map(known -> ValueWords.of(new FieldType.Address(), known, tongue)).orElse("");
    }

    private static KioskId kioskId(String typed) {
        try {
            return new KioskId(typed);
        } catch (WireException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Назва термінала: малі латинські літери, цифри і дефіси, як kiosk-07.",
                            "A terminal's id: small Latin letters, digits and hyphens, such as"
                                    + " kiosk-07."));
        }
    }
}
