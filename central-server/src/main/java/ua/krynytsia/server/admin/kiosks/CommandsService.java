// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.commands.Commands;
import ua.krynytsia.server.commands.IssuedCommand;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.KioskCommand;

/// To ask something of a terminal, for people and for programs:
///
/// | request | body → answer |
/// |---|---|
/// | `POST /admin/kiosks/{id}/commands` | the form on the terminal's page → back to it |
/// | `GET /admin/kiosks/{id}/commands/{command}/result` | → the file it brought; 404 |
/// | `GET /admin/api/v1/kiosks/{id}/commands` | → [Commanded], the newest first |
/// | `POST /admin/api/v1/kiosks/{id}/commands` | [Wish] → `KioskCommand`; 404 for a terminal that is not enrolled |
/// | `GET /admin/api/v1/kiosks/{id}/commands/{command}/result` | → the file it brought; 404 |
public final class CommandsService implements HttpService {
    private static final String PAGE = "/admin/kiosks/{id}/commands";
    private static final String API = "/admin/api/v1/kiosks/{id}/commands";
    private static final String RESULT = "/{command}/result";
    private static final int LISTED = 100;

    private final Commands commands;
    private final Predicate<KioskId> isEnrolled;

    public CommandsService(Commands commands, Predicate<KioskId> isEnrolled) {
        this.commands = commands;
        this.isEnrolled = isEnrolled;
    }

    /// @param seconds how long it may wait to be begun; a day unless said otherwise
    public record Wish(CommandAction action, Optional<Long> seconds) {}

    /// What a terminal was asked to do.
    public record Commanded(List<Line> commands) {
        public Commanded {
            commands = List.copyOf(commands);
        }

        /// @param state `issued`, `received`, `running`, `done`, `failed`, `expired`, `refused`
        /// @param result the length of what it brought
        public record Line(
                KioskCommand command,
                String who,
                String state,
                Optional<LocalizedText> reason,
                Optional<Instant> ended,
                Optional<Long> result) {
            static Line of(IssuedCommand issued) {
                return new Line(
                        issued.command(),
                        issued.who(),
                        issued.standing().id(),
                        issued.reason(),
                        issued.history().stream()
                                .filter(step -> step.counts() && step.standing().isEnd())
                                .map(step -> step.at())
                                .findFirst(),
                        issued.result().map(IssuedCommand.Brought::length));
            }
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(PAGE, this::ask)
                .get(PAGE + RESULT, this::result)
                .get(API, this::list)
                .post(API, this::issue)
                .get(API + RESULT, this::result);
    }

    private void ask(ServerRequest request, ServerResponse response) {
        KioskId kiosk = enrolled(request);
        var form = new CommandForm(Pages.form(request));
        commands.issue(kiosk, form.action(), form.within(), Pages.who(request));
        Pages.goTo(response, "/admin/kiosks/" + kiosk + "?done=asked#commands");
    }

    private void list(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                new Commanded(
                        commands.list(kiosk(request), LISTED).stream()
                                .map(Commanded.Line::of)
                                .toList()));
    }

    private void issue(ServerRequest request, ServerResponse response) {
        var wish = Bodies.json(request, Wish.class);
        Duration within = wish.seconds().map(Duration::ofSeconds).orElse(Commands.USUAL);
        Bodies.sendJson(
                response,
                commands.issue(enrolled(request), wish.action(), within, Pages.who(request)));
    }

    private void result(ServerRequest request, ServerResponse response) {
        IssuedCommand issued =
                commands.find(kiosk(request), id(request)).orElseThrow(HttpRefusal::notFound);
        var brought = issued.result().orElseThrow(HttpRefusal::notFound);
        Bytes content =
                commands.take(issued, Pages.who(request)).orElseThrow(HttpRefusal::notFound);
        String name = issued.kiosk() + "-" + issued.command().id() + "." + brought.type().ending();
        response.header(HeaderNames.CONTENT_TYPE, brought.type().mime());
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.send(content.toArray());
    }

    private KioskId enrolled(ServerRequest request) {
        KioskId kiosk = kiosk(request);
        if (!isEnrolled.test(kiosk)) {
            throw HttpRefusal.notFound();
        }
        return kiosk;
    }

    private static KioskId kiosk(ServerRequest request) {
        try {
            return new KioskId(request.path().pathParameters().get("id"));
        } catch (WireException e) {
            throw HttpRefusal.notFound();
        }
    }

    private static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("command"));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }
}
