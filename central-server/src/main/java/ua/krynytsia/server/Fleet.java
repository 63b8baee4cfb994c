// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.webserver.http.HttpRouting;
import java.time.Clock;
import java.time.Duration;
import ua.krynytsia.server.appeals.KeptEnvelopes;
import ua.krynytsia.server.appeals.attachments.AttachmentService;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.ServiceDeeds;
import ua.krynytsia.server.commands.CommandService;
import ua.krynytsia.server.commands.Commands;
import ua.krynytsia.server.fleet.Enrolments;
import ua.krynytsia.server.fleet.EventStreams;
import ua.krynytsia.server.fleet.FleetService;
import ua.krynytsia.server.fleet.KioskBoard;
import ua.krynytsia.server.fleet.KioskGate;
import ua.krynytsia.server.fleet.KioskHistory;
import ua.krynytsia.server.http.ErrorPage;
import ua.krynytsia.server.http.ErrorTable;
import ua.krynytsia.server.insight.RatingTable;
import ua.krynytsia.server.insight.UnansweredTable;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.live.LiveEditions;
import ua.krynytsia.server.live.LiveInsight;
import ua.krynytsia.server.live.LiveIntake;
import ua.krynytsia.server.live.LiveRoots;
import ua.krynytsia.server.live.LiveTerminals;
import ua.krynytsia.server.publishing.Plans;
import ua.krynytsia.server.publishing.Publishing;
import ua.krynytsia.server.publishing.Readiness;
import ua.krynytsia.server.publishing.RollOuts;
import ua.krynytsia.server.publishing.Terminals;
import ua.krynytsia.server.roots.Roots;

/// All that the fleet port needs.
record Fleet(
        Enrolments enrolments,
        KioskBoard board,
        KioskHistory history,
        EventStreams streams,
        Commands commands,
        Publishing publishing) {
    /// Also how soon the death of a terminal shows.
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    static Fleet open(Content content, Trust trust, Secrets secrets, Audit audit, Clock clock) {
        var store = content.store();
        var enrolments = new Enrolments(store, trust.authorities(), secrets, audit, clock);
        var history = new KioskHistory(store, clock);
        var board = new KioskBoard(store, history, clock);
        var streams = new EventStreams(board, HEARTBEAT);
        enrolments.watchRevocations(streams::close);
        var commands = new Commands(store, audit, clock);
        commands.watch(streams::announceCommand);
        Publishing publishing =
                publishing(content, new LiveTerminals(enrolments, board), audit, clock);
        LiveEditions live =
                new LiveEditions(content.editions(), content.catalogue(), publishing.rollOuts());
        content.editions().watch(_ -> streams.announce(live.wanted()));
        publishing.rollOuts().watch(() -> streams.announce(live.wanted()));
        return new Fleet(enrolments, board, history, streams, commands, publishing);
    }

    static Publishing publishing(Content content, Terminals terminals, Audit audit, Clock clock) {
        var editions = content.editions();
        var readiness = new Readiness(terminals, content::listDeclared);
        return new Publishing(
                editions,
                readiness,
                new RollOuts(content.store(), editions, terminals, audit, clock),
                new Plans(content.store(), editions, readiness, audit, clock),
                audit);
    }

    HttpRouting.Builder routing(Content content, Residents residents, Roots roots, Clock clock) {
        var editions =
                new LiveEditions(content.editions(), content.catalogue(), publishing.rollOuts());
        var audit = new Audit(content.store(), clock);
        var ports =
                new FleetService.Ports(
                        editions,
                        new LiveIntake(
                                residents.intake(),
                                residents.files()::completed,
                                new KeptEnvelopes(residents.appeals(), clock)),
                        new LiveInsight(
                                new UnansweredTable(content.store(), audit, clock),
                                new RatingTable(content.store(), clock)),
                        board,
                        streams,
                        new ServiceDeeds(content.store(), audit, clock)::accept);
        var routing = HttpRouting.builder();
        new ErrorTable(ErrorPage.json()).addTo(routing);
        var gate = new KioskGate(enrolments);
        return routing.register(new CommandService(commands, gate::kiosk))
                .register(new AttachmentService(residents.attachments(), gate::kiosk))
                .register(new FleetService(enrolments, new LiveRoots(roots), ports, clock));
    }
}
