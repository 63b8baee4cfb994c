// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import java.util.function.Function;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.FleetPaths;

/// The request [FleetPaths#ALERTS] of enrolled terminals: the same board for each.
public final class AlertService implements HttpService {
    private final AlertBoards boards;
    private final Function<ServerRequest, KioskId> gate;

    /// @param gate says who asks, or refuses
    public AlertService(AlertBoards boards, Function<ServerRequest, KioskId> gate) {
        this.boards = boards;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(
                FleetPaths.ALERTS,
                (request, response) -> {
                    var _ = gate.apply(request);
                    Bodies.sendJson(response, boards.board());
                });
    }
}
