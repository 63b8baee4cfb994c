// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.alerts.AlertDesk;
import ua.krynytsia.server.alerts.AlertWish;
import ua.krynytsia.server.alerts.IssuedAlert;
import ua.krynytsia.server.alerts.cap.CapMessage;
import ua.krynytsia.server.alerts.cap.CapReading;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// Emergency messages, for people:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /admin/alerts` | → what holds, what was, and the form |
/// | `POST /admin/alerts` | the form → the message as residents will see it, to be confirmed; with `confirmed` it is sent → back to the page |
/// | `POST /admin/alerts/cap` | a form with the file `cap`, a CAP 1.2 message → the same, to be confirmed |
/// | `POST /admin/alerts/{id}/end` | → the all-clear is given, back to the page |
/// | `GET /admin/alerts/{id}/cap` | → the message as CAP 1.2; 404 |
public final class AlertsService implements HttpService {
    private static final String PAGE = "/admin/alerts";
    private static final String SENDER = "krynytsia";
    private static final int LISTED = 100;

    private final Pages pages;
    private final AlertDesk desk;
    private final Catalogue catalogue;
    private final Clock clock;

    public AlertsService(Pages pages, AlertDesk desk, Catalogue catalogue, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PAGE, this::page)
                .post(PAGE, this::send)
                .post(PAGE + "/cap", this::read)
                .post(PAGE + "/{id}/end", this::end)
                .get(PAGE + "/{id}/cap", this::cap);
    }

    private void page(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        List<Shelf.Named> districts = districts(tongue);
        List<AlertCard> cards =
                desk.alerts().list(LISTED).stream()
                        .map(it -> new AlertCard(it, districts, clock.instant(), tongue))
                        .toList();
        pages.show(
                request,
                response,
                Tab.ALERTS,
                "alerts/alerts.jte",
                Map.of(
                        "cards", cards,
                        "districts", districts,
                        "feeds", FeedLine.of(desk.feeds().list(), clock.instant(), tongue)));
    }

    private void send(ServerRequest request, ServerResponse response) {
        AlertWish wish = new AlertForm(Pages.form(request)).wish();
        if (Pages.form(request).text("confirmed").isEmpty()) {
            confirm(request, response, wish);
            return;
        }
        desk.alerts().issue(wish, Pages.who(request));
        Pages.goTo(response, PAGE + "?done=alert_sent");
    }

    private void read(ServerRequest request, ServerResponse response) {
        Bytes file =
                Pages.form(request).filesUnder("cap").values().stream()
                        .filter(bytes -> bytes.length() > 0)
                        .findFirst()
                        .orElseThrow(() ->
                                HttpRefusal.badRequest(
                                        LocalizedText.of(
                                                "Виберіть файл повідомлення CAP.",
                                                "Choose the file of a CAP message.")));
        confirm(request, response, CapReading.read(file.toArray(), clock.instant()));
    }

    private void confirm(ServerRequest request, ServerResponse response, AlertWish wish) {
        Tongue tongue = Tongue.of(request);
        pages.show(
                request,
                response,
                Tab.ALERTS,
                "alerts/confirm.jte",
                Map.of(
                        "wish", wish,
                        "boxes", AlertForm.boxes(wish),
                        "where", AlertCard.where(wish.area(), districts(tongue), tongue),
                        "until", tongue.moment(clock.instant().plus(wish.lasts()))));
    }

    private void end(ServerRequest request, ServerResponse response) {
        boolean isEnded = desk.alerts().end(id(request), Pages.who(request));
        Pages.goTo(response, PAGE + "?done=" + (isEnded ? "alert_ended" : "alert_over"));
    }

    private void cap(ServerRequest request, ServerResponse response) {
        IssuedAlert issued = desk.alerts().find(id(request)).orElseThrow(HttpRefusal::notFound);
        response.header(HeaderNames.CONTENT_TYPE, "application/cap+xml; charset=utf-8");
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(
                HeaderNames.CONTENT_DISPOSITION,
                "attachment; filename=\"" + issued.alert().id() + ".cap.xml\"");
        response.send(CapMessage.of(issued.alert(), SENDER).getBytes(StandardCharsets.UTF_8));
    }

    private List<Shelf.Named> districts(Tongue tongue) {
        return new Shelf(catalogue, _ -> true, tongue).search("districts", "");
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }
}
