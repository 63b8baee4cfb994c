// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.store.OrderedId;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.AlertTimes;

/// The messages: sent, ended, listed. Whoever watches is told of each change, also of one that
/// another node made, a second later at the most.
public final class Alerts {
    private static final long UNTOLD = -1;

    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final AtomicLong told = new AtomicLong(UNTOLD);
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    public Alerts(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Called when there is something new for the kiosks; must return at once.
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /// @param who sends it, for the audit
    /// @throws ua.krynytsia.wire.WireException where too many hold already, or what it is to
    ///   supersede holds no longer
    public Alert issue(AlertWish wish, String who) {
        Alert issued =
                store.write(handle -> {
                    requireRoom(handle);
                    return issue(handle, wish, who);
                });
        tick();
        return issued;
    }

    /// The all-clear.
    ///
    /// @return false where it holds no longer
    public boolean end(String id, String who) {
        boolean isEnded = store.write(handle -> end(handle, id, who));
        tick();
        return isEnded;
    }

    public Optional<IssuedAlert> find(String id) {
        return store.read(handle -> new AlertTable(handle).find(id));
    }

    /// The newest first.
    public List<IssuedAlert> list(int limit) {
        return store.read(handle -> new AlertTable(handle).list(limit));
    }

    /// Tells of what has changed since the last time, whoever changed it.
    public void tick() {
        long changes = store.read(handle -> new BoardTable(handle).changes());
        if (told.getAndSet(changes) != changes) {
            watchers.forEach(Runnable::run);
        }
    }

    Alert issue(Handle handle, AlertWish wish, String who) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var table = new AlertTable(handle);
        wish.supersedes()
                .ifPresent(old ->
                        Require.that(
                                table.supersede(old, now),
                                "the alert that this one is to supersede holds no longer"));
        var alert =
                new Alert(
                        OrderedId.at(now).toString(),
                        wish.supersedes(),
                        wish.nature(),
                        wish.words(),
                        wish.area(),
                        new AlertTimes(now, now, now.plus(wish.lasts()), Optional.empty()));
        table.insert(alert, who);
        new BoardTable(handle).changed();
        audit.record(
                handle,
                who,
                new Deed(
                        "alert-sent",
                        "alert/" + alert.id(),
                        List.of(alert.nature().kind().name().toLowerCase(Locale.ROOT))));
        return alert;
    }

    /// People may fill half of a board; a siren always finds room.
    private void requireRoom(Handle handle) {
        Instant now = clock.instant();
        Require.that(
                new AlertTable(handle).listOnBoard(now, now, AlertBoard.MOST).size()
                        < AlertBoard.MOST / 2,
                "too many alerts hold already: end some of them first");
    }

    boolean end(Handle handle, String id, String who) {
        boolean isEnded =
                new AlertTable(handle).end(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), who);
        if (isEnded) {
            new BoardTable(handle).changed();
            audit.record(handle, who, Deed.of("alert-ended", "alert/" + id));
        }
        return isEnded;
    }
}
