// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.webserver.http.HttpRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.alerts.AlertDesk;
import ua.krynytsia.server.alerts.AlertKey;
import ua.krynytsia.server.alerts.AlertService;
import ua.krynytsia.server.alerts.Feeds;
import ua.krynytsia.server.alerts.feed.AlertsInUa;
import ua.krynytsia.server.appeals.KeptEnvelopes;
import ua.krynytsia.server.appeals.attachments.AttachmentService;
import ua.krynytsia.server.appeals.tracking.TrackingService;
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
        Publishing publishing,
        AlertDesk alerts) {
    /// Also how soon the death of a terminal shows.
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    static Fleet open(Content content, Trust trust, Secrets secrets, Warning warning, Clock clock) {
        var store = content.store();
        var audit = new Audit(store, clock);
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
        AlertDesk alerts = AlertDesk.open(store, audit, warning.key(), warning.feeds(), clock);
        alerts.alerts().watch(streams::announceAlerts);
        return new Fleet(enrolments, board, history, streams, commands, publishing, alerts);
    }

    /// Whose word alerts are: this server's key, and the sources that it listens to.
    record Warning(AlertKey key, List<Feeds.Name> feeds) {
        static Warning of(Roots.Warner warner, Optional<AlertsInUa> map) {
            return new Warning(
                    new AlertKey(warner.key(), warner.secret()),
                    map.stream().map(AlertsInUa::name).toList());
        }
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
                .register(new AlertService(alerts.boards(), gate::kiosk))
                .register(new AttachmentService(residents.attachments(), gate::kiosk))
                .register(new TrackingService(residents.tracking(), gate::kiosk))
                .register(new FleetService(enrolments, new LiveRoots(roots), ports, clock));
    }
}
