// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.tracking;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Function;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The request of [FleetPaths] by which a resident asks at a kiosk.
public final class TrackingService implements HttpService {
    private static final int LONGEST = 1 << 10;

    private final Tracking tracking;
    private final Function<ServerRequest, KioskId> gate;

    /// @param gate says who asks, or refuses
    public TrackingService(Tracking tracking, Function<ServerRequest, KioskId> gate) {
        this.tracking = tracking;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post(FleetPaths.TRACKING, this::ask);
    }

    private void ask(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.apply(request);
        var question = Bodies.json(request, TrackingQuestion.class, LONGEST);
        Bodies.sendJson(response, tracking.ask(question, Source.of(kiosk)));
    }
}
