// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.json.WireJson;

/// The newest report of every terminal (table `kiosk_report`) and the streams that are open now.
/// What is shown comes from the terminals' own words and from the sockets, nothing else.
public final class KioskBoard {
    /// Two reports may be lost before a terminal counts as late.
    static final Duration FRESH = Duration.ofSeconds(75);

    private final Store store;
    private final KioskHistory history;
    private final Clock clock;
    private final Map<KioskId, KioskView.Received> latest = new ConcurrentHashMap<>();
    private final Map<KioskId, Link> links = new ConcurrentHashMap<>();

    public KioskBoard(Store store, KioskHistory history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
        load().forEach(received -> latest.put(received.report().kiosk(), received));
    }

    /// Every member of the fleet, in the order given.
    public List<KioskView> listKiosks(List<Enrolments.Member> members) {
        return members.stream().map(this::view).toList();
    }

    void report(HealthReport report) {
        Instant now = clock.instant();
        KioskId kiosk = report.kiosk();
        var received = new KioskView.Received(report, now);
        var before = Optional.ofNullable(latest.put(kiosk, received));
        store.write(handle -> {
            history.reported(handle, before.map(KioskView.Received::report), received);
            return handle.createUpdate(
                            """
                            merge into kiosk_report as t
                            using (select cast(:kiosk as varchar(64)) as kiosk) as s
                            on t.kiosk = s.kiosk
                            when matched then update set received = :at, report = :report
                            when not matched then insert (kiosk, received, report)
                                values (:kiosk, :at, :report)\
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("at", now)
                    .bind("report", WireJson.text(report))
                    .execute();
        });
    }

    void streamOpened(KioskId kiosk) {
        var first = new Link(1, clock.instant());
        Link now = links.merge(kiosk, first, Link::joined);
        if (now.streams() == 1) {
            history.connection(kiosk, true);
        }
    }

    void streamClosed(KioskId kiosk) {
        Instant at = clock.instant();
        Link now = links.computeIfPresent(kiosk, (id, link) -> link.closed(at));
        if (now != null && now.streams() == 0) {
            history.connection(kiosk, false);
        }
    }

    private KioskView view(Enrolments.Member member) {
        var received = Optional.ofNullable(latest.get(member.kiosk()));
        return new KioskView(
                member.kiosk(), member.isEnrolled(), state(member.kiosk(), received), received);
    }

    private KioskView.State state(KioskId kiosk, Optional<KioskView.Received> received) {
        Link link = links.getOrDefault(kiosk, Link.NEVER);
        Instant now = clock.instant();
        boolean isFresh = received.filter(r -> now.isBefore(r.at().plus(FRESH))).isPresent();
        if (link.streams() > 0) {
            boolean isNew = now.isBefore(link.since().plus(FRESH));
            return isFresh || isNew ? KioskView.State.ONLINE : KioskView.State.LATE;
        }
        if (received.isEmpty() && link.equals(Link.NEVER)) {
            return KioskView.State.UNKNOWN;
        }
        boolean hasReportedSince = received.filter(r -> r.at().isAfter(link.since())).isPresent();
        return isFresh && hasReportedSince ? KioskView.State.ONLINE : KioskView.State.OFFLINE;
    }

    private List<KioskView.Received> load() {
        return store.read(handle ->
                handle.createQuery("select received, report from kiosk_report")
                        .map((row, context) ->
                                new KioskView.Received(
                                        WireJson.read(row.getString("report"), HealthReport.class),
                                        row.getTimestamp("received").toInstant()))
                        .list());
    }

    /// @param since when the first of the open streams began, or the last one ended
    private record Link(int streams, Instant since) {
        static final Link NEVER = new Link(0, Instant.EPOCH);

        Link joined(Link one) {
            return streams == 0 ? one : new Link(streams + 1, since);
        }

        Link closed(Instant at) {
            return new Link(streams - 1, streams == 1 ? at : since);
        }
    }
}
