// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;

/// When each trouble of a terminal began and ended: the table `kiosk_transition`. A connection is
/// one of the things that come and go.
public final class KioskHistory {
    private static final String CONNECTION = "connected";

    private final Store store;
    private final Clock clock;

    public KioskHistory(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param began false where it ended
    public record Transition(Instant at, String code, boolean began) {}

    /// The newest first.
    public List<Transition> listTransitions(KioskId kiosk, int limit) {
        return store.read(handle ->
                handle.createQuery(
                                """
                                select at, code, began from kiosk_transition
                                where kiosk = :kiosk order by id desc limit :limit\
                                """)
                        .bind("kiosk", kiosk.value())
                        .bind("limit", limit)
                        .map((row, context) ->
                                new Transition(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("code"),
                                        row.getBoolean("began")))
                        .list());
    }

    void connection(KioskId kiosk, boolean began) {
        store.write(handle -> {
            insert(handle, kiosk, new Transition(clock.instant(), CONNECTION, began));
            return kiosk;
        });
    }

    void reported(Handle handle, Optional<HealthReport> before, KioskView.Received now) {
        Set<String> was = before.map(KioskHistory::troubles).orElse(Set.of());
        Set<String> is = troubles(now.report());
        KioskId kiosk = now.report().kiosk();
        minus(is, was).forEach(code -> insert(handle, kiosk, new Transition(now.at(), code, true)));
        minus(was, is)
                .forEach(code -> insert(handle, kiosk, new Transition(now.at(), code, false)));
    }

    private static Set<String> troubles(HealthReport report) {
        return report.signals().stream()
                .filter(signal -> signal.severity().compareTo(HealthSignal.Severity.NOTICE) > 0)
                .map(HealthSignal::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        var left = new TreeSet<>(all);
        left.removeAll(without);
        return left;
    }

    private static void insert(Handle handle, KioskId kiosk, Transition transition) {
        handle.createUpdate(
                        """
                        insert into kiosk_transition (kiosk, at, code, began)
                        values (:kiosk, :at, :code, :began)\
                        """)
                .bind("kiosk", kiosk.value())
                .bind("at", transition.at())
                .bind("code", transition.code())
                .bind("began", transition.began())
                .execute();
    }
}
