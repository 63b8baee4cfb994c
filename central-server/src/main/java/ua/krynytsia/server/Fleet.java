// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.webserver.http.HttpRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.EventStreams;
import ua.krynytsia.server.fleet.FleetService;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.KioskHistory;
import ua.krynytsia.server.http.ErrorPage;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.wire.fleet.RootDocument;

/// All that the fleet port needs.
record Fleet(Enrolments enrolments, KioskBoard board, KioskHistory history, EventStreams streams) {
    /// Also how soon the death of a terminal shows.
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final long ROOT_VERSION = 1;

    static Fleet open(Content content, Trust trust, Secrets secrets, Audit audit, Clock clock) {
        var store = content.store();
        var enrolments = new Enrolments(store, trust.authority(), secrets, audit, clock);
        var history = new KioskHistory(store, clock);
        var board = new KioskBoard(store, history, clock);
        var streams = new EventStreams(board, HEARTBEAT);
        enrolments.watchRevocations(streams::close);
        content.editions().watch(streams::announce);
        return new Fleet(enrolments, board, history, streams);
    }

    HttpRouting.Builder routing(Content content, Residents residents, Clock clock) {
        var editionKeys = List.of(content.editions().publicKey());
        var sealKeys = List.of(residents.opener().publicKey());
        var root = new RootDocument(ROOT_VERSION, editionKeys, sealKeys);
        var editions = new LiveEditions(content.editions(), content.catalogue());
        var ports = new FleetService.Ports(editions, residents.intake()::accept, board, streams);
        var routing = HttpRouting.builder();
        new ErrorTable(ErrorPage.json()).addTo(routing);
        return routing.register(new FleetService(enrolments, () -> root, ports, clock));
    }
}
