// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.rules.trust.AlertSignature;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.SignedAlerts;

/// The board that every kiosk is shown: made anew, with a higher serial number, as soon as a
/// message changes and every ten seconds that somebody asks, so that it also says how fresh it is.
public final class AlertBoards {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Store store;
    private final Feeds feeds;
    private final AlertKey key;
    private final Clock clock;
    private Optional<Made> newest = Optional.empty();

    public AlertBoards(Store store, Feeds feeds, AlertKey key, Clock clock) {
        this.store = store;
        this.feeds = feeds;
        this.key = key;
        this.clock = clock;
    }

    public synchronized SignedAlerts board() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long changes = store.read(handle -> new BoardTable(handle).changes());
        if (newest.filter(made -> made.serves(changes, now)).isEmpty()) {
            AlertBoard board = store.write(handle -> board(handle, now));
            newest =
                    Optional.of(
                            new Made(
                                    AlertSignature.sign(board, key.id(), key.secret()),
                                    changes,
                                    now));
        }
        return newest.orElseThrow().signed();
    }

    private AlertBoard board(Handle handle, Instant now) {
        return new AlertBoard(
                new BoardTable(handle).nextSerial(now.toEpochMilli()),
                now,
                new AlertTable(handle)
                        .listOnBoard(now, now.minus(AlertBoard.REMEMBERED), AlertBoard.MOST),
                feeds.list(handle));
    }

    /// @param changes what it knows of
    private record Made(SignedAlerts signed, long changes, Instant at) {
        boolean serves(long wanted, Instant now) {
            return changes == wanted && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }
}
