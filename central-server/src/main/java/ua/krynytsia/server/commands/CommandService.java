// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.UUID;
import java.util.function.Function;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.fleet.FleetPaths;

/// The requests of [FleetPaths] about commands, each for the asking terminal's own only.
public final class CommandService implements HttpService {
    private static final int REPORT_LIMIT = 64 << 10;
    private static final int RESULT_LIMIT = 8 << 20;
    private static final int CONFLICT = 409;

    private final Commands commands;
    private final Function<ServerRequest, KioskId> gate;

    /// @param gate says who asks, or refuses
    public CommandService(Commands commands, Function<ServerRequest, KioskId> gate) {
        this.commands = commands;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(FleetPaths.COMMANDS, this::pending)
                .put(FleetPaths.COMMAND_STATE, this::state)
                .put(FleetPaths.COMMAND_RESULT, this::result);
    }

    private void pending(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(response, commands.pending(gate.apply(request)));
    }

    private void state(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.apply(request);
        var report = Bodies.json(request, CommandReport.class, REPORT_LIMIT);
        if (!report.command().equals(id(request))) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає іншу команду, ніж вміст.",
                            "The address names another command than the body."));
        }
        if (!commands.report(kiosk, report)) {
            throw HttpRefusal.notFound();
        }
        response.status(204).send();
    }

    private void result(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.apply(request);
        UUID id = id(request);
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        if (!commands.keep(kiosk, id, type, Bodies.bytes(request, RESULT_LIMIT))) {
            throw new HttpRefusal(
                    CONFLICT,
                    LocalizedText.of(
                            "Такої відкритої команди немає, або її результат має іншу форму.",
                            "There is no such open command, or its result has another form."));
        }
        response.status(204).send();
    }

    private static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("id"));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }
}
